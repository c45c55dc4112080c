// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Topic } from '../../utils/core/pack.ts';
import { settingsFile } from '../../utils/core/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import {
  acts,
  BLOG,
  choose,
  leaveOptions,
  named,
  notice,
  press,
  setUpOptions,
  show,
  view,
  words,
  wrong,
} from './shown-options.tsx';

beforeEach(setUpOptions);
afterEach(leaveOptions);

describe('a switch', () => {
  it.each([
    ['AI footage', {}, { topicsOff: ['ai-footage'] }],
    ['AI footage', { topicsOff: ['ai-footage', 'studio-finance'] as Topic[] }, { topicsOff: ['studio-finance'] }],
    ['Number on the toolbar button', {}, { badge: false }],
  ])('for %s is stored at once', async (name, stored, change) => {
    await show({ settings: { ...DEFAULT_SETTINGS, ...stored } });
    await press(name);
    expect(acts.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });
});

describe('a choice', () => {
  it.each([
    ['Tint', { marks: 'tint' }],
    ['No marks', { marks: 'none' }],
    ['600 ms', { openDelay: 600 }],
    ['On click', { openDelay: null }],
    ['Large', { cardText: 'large' }],
    ['Dark', { cardColours: 'dark' }],
    ['Off', { newsList: false }],
  ])('of "%s" is stored at once', async (name, change) => {
    await show();
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    await act(() =>
      radios.find((one) => (one.getAttribute('aria-label') ?? words(one.parentElement)) === name)!.click(),
    );
    expect(acts.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('that the browser does not store is said to be none', async () => {
    acts.onChange.mockRejectedValue(new Error('The database is locked.'));
    await show();
    await press('Remove paper.example');
    expect(notice()).toBe('The browser did not store that: The database is locked.');
  });
});

describe('the keys', () => {
  it('are those that are set in the browser', async () => {
    await show();
    const rows = [...document.querySelectorAll('li')].map(words);
    expect(rows).toContain('Open the next mentionAlt+.');
    expect(rows).toContain('Open the previous mentionNot set');
  });

  it('are changed on the browser’s own page, where it has one', async () => {
    await show();
    await press('Open browser shortcuts');
    expect(acts.onChangeKeys).toHaveBeenCalledOnce();
    leaveOptions();
    await show({}, { onChangeKeys: null });
    expect(named('Open browser shortcuts')).toBeUndefined();
  });
});

describe('the reader’s data', () => {
  it('can be taken out as a file', async () => {
    await show();
    await press('Export');
    expect(acts.onSave).toHaveBeenCalledExactlyOnceWith('sidelight-settings.json', settingsFile(view.settings));
  });

  it('can be brought back, which can be undone', async () => {
    await show();
    await choose(settingsFile({ ...DEFAULT_SETTINGS, marks: 'tint' }));
    expect(acts.onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, marks: 'tint' });
    await press('Undo');
    expect(acts.onChange).toHaveBeenLastCalledWith(view.settings);
  });

  it('stay as they are where the file is none of ours', async () => {
    await show();
    await choose('Dear reader');
    expect(wrong()).toContain('The file is no JSON');
    expect(acts.onChange).not.toHaveBeenCalled();
  });

  it('go with a reset, which can be undone', async () => {
    await show();
    await press('Reset Sidelight');
    expect(acts.onReset).toHaveBeenCalledOnce();
    await press('Undo');
    expect(acts.onAllow).toHaveBeenCalledExactlyOnceWith(BLOG);
    expect(acts.onChange).toHaveBeenLastCalledWith(view.settings);
  });

  it('are measured where the browser tells', async () => {
    await show();
    expect(words(document.body)).toContain('142 kB stored on this device');
    await show({ bytes: null });
    expect(words(document.body)).not.toContain('stored on this device');
  });
});

describe('the sections', () => {
  it('can each be gone to', async () => {
    await show();
    const links = [...document.querySelectorAll('nav a')];
    const sections = [...document.querySelectorAll('section')].map(({ id }) => `#${id}`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(sections);
  });

  it('have one that is the current one as the page is scrolled', async () => {
    await show();
    for (const [at, section] of document.querySelectorAll('section').entries())
      section.getBoundingClientRect = () => new DOMRect(0, at * 500 - 1200, 100, 500);
    await act(() => void window.dispatchEvent(new Event('scroll')));
    expect([...document.querySelectorAll('nav [aria-current]')].map(words)).toEqual(['Appearance']);
  });

  it('lead to the page that says how Sidelight works', async () => {
    await show();
    expect(words(document.querySelector('a[href="/first-run.html"]'))).toBe('How Sidelight works');
  });
});
