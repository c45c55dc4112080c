import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary, SummaryMention } from '../../utils/core/page-summary.ts';
import { onCommand } from '../../utils/extension/commands.ts';
import { currentOf, goToListed, listed, mentionsByFrame } from '../../utils/extension/frames.ts';
import { showNumbers } from '../../utils/extension/toolbar.ts';
import { backgroundHandlers } from '../../utils/extension/card-injection.ts';
import { fakeButton, type Look } from '../helpers/toolbar-button.ts';

vi.mock('../../utils/extension/say.ts', async () => {
  const { say } = await import('../helpers/say.ts');
  return { browserSay: () => say };
});

/** What the frames of the tab answer, by their ids. */
let frames: Record<number, Partial<PageSummary> | null>;
/** What they were asked but for the summary: frame, call, arguments. */
let asked: unknown[][];
let button: Record<number, Look>;

const mention = (index: number, sentence: string): SummaryMention => ({
  index,
  topic: 'ai-footage',
  fact: 'f',
  statement: 's',
  language: 'en',
  verdict: null,
  refusals: [],
  sentence,
  start: 0,
  end: 1,
});
const page = (sentences: string, path?: number[], current?: number): Partial<PageSummary> => ({
  mentions: Array.from(sentences, (sentence, index) => mention(index, sentence)),
  path,
  current,
});

beforeEach(() => {
  fakeBrowser.reset();
  button = fakeButton();
  asked = [];
  frames = { 0: page('ab'), 5: page('f', [2]), 6: page('de', [1]), 7: page('c', [0, 4]), 8: page('', [3]), 9: null };
  fakeBrowser.scripting.executeScript = async () =>
    Object.keys(frames).map((frameId) => ({
      frameId: Number(frameId),
      result: frames[Number(frameId)] !== null,
    })) as never;
  fakeBrowser.tabs.sendMessage = async (
    _: number,
    { call, args }: { call: string; args: unknown[] },
    place?: object,
  ) => {
    const { frameId } = place as { frameId: number };
    if (call !== 'summary') asked.push([frameId, call, ...args]);
    const summary = { state: 'found', host: 'a.example', language: 'en', painted: true, ...frames[frameId] };
    return { ok: true, value: call === 'summary' ? summary : call === 'goTo' || undefined } as never;
  };
  fakeBrowser.tabs.get = async () => ({ url: 'https://a.example/' }) as never;
});

describe('the mentions of a page with frames', () => {
  it('are one list in the order of the frames, numbered through', async () => {
    const list = listed(await mentionsByFrame(1));
    expect(list.map(({ index, sentence }) => `${index}${sentence}`)).toEqual(['0a', '1b', '2c', '3d', '4e', '5f']);
  });

  it('are gone to in their frame, which is told how many there are, and the others close their cards', async () => {
    expect(await goToListed(1, await mentionsByFrame(1), 4, 'popup')).toBe(true);
    expect(asked).toEqual([
      [0, 'close'],
      [7, 'close'],
      [5, 'close'],
      [6, 'goTo', 1, 'popup', { before: 3, total: 6 }],
    ]);
    expect(await goToListed(1, await mentionsByFrame(1), 6, 'popup')).toBe(false);
  });

  it('are not looked for where the browser hides the address', async () => {
    fakeBrowser.tabs.get = async () => ({}) as never;
    expect(await mentionsByFrame(1)).toEqual([]);
  });

  it('are asked of no page that has none', async () => {
    frames = { 0: page('ab') };
    fakeBrowser.tabs.sendMessage = async () => Promise.reject(new Error('Asked.'));
    expect(await mentionsByFrame(1)).toEqual([]);
  });

  it('are none where the browser keeps the tab closed', async () => {
    fakeBrowser.scripting.executeScript = async () => Promise.reject(new Error('Cannot access the page.'));
    expect(await mentionsByFrame(1)).toEqual([]);
  });

  it.each<[string, number, Record<number, Partial<PageSummary>>, unknown[]]>([
    ['next-mention', 1, {}, [0, 'goTo', 0]],
    ['previous-mention', -1, {}, [5, 'goTo', 0]],
    ['next-mention', 1, { 0: page('ab', [], 1) }, [7, 'goTo', 0]],
    ['next-mention', 1, { 6: page('de', [1], 0) }, [6, 'goTo', 1]],
    ['previous-mention', -1, { 6: page('de', [1], 0) }, [7, 'goTo', 0]],
    ['next-mention', 1, { 5: page('f', [2], 0) }, [0, 'goTo', 0]],
  ])('are gone through by %s (%i), with %j', async (command, _, change, expected) => {
    Object.assign(frames, change);
    await onCommand(command, { id: 1 } as never);
    expect(asked.at(-1)?.slice(0, 3)).toEqual(expected);
    expect(asked.at(-1)?.[3]).toBe('key');
  });

  it('count on the button, whichever frame tells of them', async () => {
    const sender = { tab: { id: 7 }, url: 'https://a.example/' };
    await backgroundHandlers.stands([2], { ...sender, frameId: 0 });
    expect(button[7]?.text).toBe('6');
    frames[6] = page('def', [1]);
    await backgroundHandlers.stands([3], { ...sender, frameId: 6 });
    expect(button[7]?.text).toBe('7');
  });

  it('count on the button too where the reader wants its number back', async () => {
    fakeBrowser.tabs.query = async () => [{ id: 7 }] as never;
    await showNumbers();
    expect(button[7]?.text).toBe('6');
    frames[0] = page('');
    await showNumbers();
    expect(button[7]?.text).toBe('4');
  });
});

it('of two mentions that were opened last in their frames the later one is where a key goes on', async () => {
  Object.assign(frames, { 0: page('ab', [], 0), 6: page('de', [1], 1) });
  expect(currentOf(await mentionsByFrame(1))).toBe(4);
});
