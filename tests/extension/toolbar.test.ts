import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers, backgroundParsers } from '../../utils/extension/card-injection.ts';
import type { Sender } from '../../utils/extension/native.ts';
import { changeSettings } from '../../utils/extension/settings.ts';
import { fakeButton, type Look } from '../helpers/toolbar-button.ts';
import { setUpBadge, showPause } from '../../utils/extension/toolbar.ts';

vi.mock('../../utils/extension/say.ts', async () => {
  const { say } = await import('../helpers/say.ts');
  return { browserSay: () => say };
});

const MENTION = {
  index: 0,
  topic: 'ai-footage',
  fact: 'f',
  statement: 's',
  language: 'en',
  verdict: null,
  refusals: [],
  sentence: 's',
  start: 0,
  end: 1,
};

let button: Record<number, Look>;
const iconOver = (tab: number): string => Object.values(button[tab]?.path ?? {}).join(' ');

/** As Firefox names it: no document. */
const NAMELESS: Sender = { tab: { id: 7 }, frameId: 0, url: 'https://a.example/one' };
const PAGE: Sender = { ...NAMELESS, documentId: 'D' };

beforeEach(() => {
  fakeBrowser.reset();
  button = fakeButton();
  fakeBrowser.tabs.sendMessage = async (_tab: number, { call }: { call: string }, place?: object) => {
    if (call !== 'here' || JSON.stringify(place) !== '{"documentId":"D"}') throw new Error('No such document.');
    return { ok: true, value: true } as never;
  };
  fakeBrowser.tabs.get = async () => ({ url: 'https://a.example/one' }) as never;
});

describe('over the page of a tab the button', () => {
  it('shows what the page tells', async () => {
    await backgroundHandlers.stands([9], PAGE);
    expect(button).toEqual({
      7: { text: '9', title: 'Sidelight: 9 mentions on this page', path: expect.anything() },
    });
    await backgroundHandlers.stands(['off'], PAGE);
    expect(button[7]).toMatchObject({ text: '', title: 'Sidelight: off for this site' });
    expect(iconOver(7)).toContain('off');
  });

  it('has icons that are there', async () => {
    for (const standing of [1, 'paused'] as const) {
      await backgroundHandlers.stands([standing], PAGE);
      const files = Object.values(button[7]?.path ?? {});
      expect(files.filter((file) => !existsSync(`public${file}`))).toEqual([]);
    }
  });

  it.each<[string, Sender]>([
    ['the tab has gone on from', { ...PAGE, documentId: 'C' }],
    ['the tab has gone on from, where the browser names no documents', { ...NAMELESS, url: 'https://a.example/0' }],
    ['is only being prepared', { ...PAGE, frameId: 3 }],
    ['is in no tab', { ...PAGE, tab: {} }],
  ])('shows nothing that a page tells which %s', async (_, sender) => {
    await expect(backgroundHandlers.stands([9], sender)).rejects.toThrow('tab');
    expect(button).toEqual({});
  });

  it('shows what a page tells that has become another without a load', async () => {
    await backgroundHandlers.stands([9], { ...PAGE, url: 'https://a.example/zero' });
    expect(button[7]?.text).toBe('9');
  });

  it('shows what a page tells in which the reader has gone to another place, where the browser names no documents', async () => {
    await backgroundHandlers.stands([9], { ...NAMELESS, url: 'https://a.example/one#two' });
    expect(button[7]?.text).toBe('9');
  });

  it.each([[[]], [[-1]], [[1.5]], [['9']], [['nothing']], [[null]], [[1, 2]]])('is not told %j', (args) => {
    expect(backgroundParsers.stands(args)).toBeNull();
  });
});

describe('over every page the button', () => {
  it('has the colours of the design, and the plain icon', async () => {
    await setUpBadge();
    await showPause(false);
    expect(button[0]).toMatchObject({ background: '#1B2130', colour: '#FFFFFF', title: 'Sidelight' });
    expect(iconOver(0)).not.toContain('off');
  });

  it('follows the pause, whoever turns it', async () => {
    await changeSettings(() => ({ paused: true }));
    expect(button[0]?.title).toBe('Sidelight: paused on all sites');
    expect(iconOver(0)).toContain('off');
    await changeSettings(() => ({ paused: false }));
    expect(button[0]?.title).toBe('Sidelight');
  });

  it('has no number where the reader wants none, on open pages at once', async () => {
    fakeBrowser.tabs.query = async () => [{ id: 7 }, { id: 8 }, {}] as never;
    fakeBrowser.tabs.sendMessage = async (id: number, { call }: { call: string }) => {
      if (call === 'here') return { ok: true, value: true };
      if (id === 8) throw new Error('Receiving end does not exist.');
      return {
        ok: true,
        value: { state: 'found', host: 'a.example', language: 'en', painted: true, mentions: [MENTION, MENTION] },
      };
    };
    await changeSettings(() => ({ badge: false }));
    expect(button).toEqual({ 7: { text: '', title: 'Sidelight: 2 mentions on this page', path: expect.anything() } });
    await backgroundHandlers.stands([9], PAGE);
    expect(button[7]).toMatchObject({ text: '', title: 'Sidelight: 9 mentions on this page' });
    await changeSettings(() => ({ badge: true }));
    expect(button[7]?.text).toBe('2');
  });

  it('does without numbers and icons where the browser has none, as on Android', async () => {
    const { setTitle } = fakeBrowser.action;
    fakeBrowser.action = { setTitle } as never;
    await setUpBadge();
    await showPause(false);
    await backgroundHandlers.stands([9], PAGE);
    expect(button).toEqual({ 0: { title: 'Sidelight' }, 7: { title: 'Sidelight: 9 mentions on this page' } });
  });
});
