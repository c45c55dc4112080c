// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { settingsFile } from '../../utils/core/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { readSite } from '../../utils/extension/site-input.ts';
import { renderSaying, say } from '../helpers/say.ts';

const acts = {
  onChange: vi.fn<(change: Partial<Settings>) => Promise<void>>(),
  onWithdraw: vi.fn<(pattern: string) => Promise<void>>(),
  onAllow: vi.fn<(pattern: string) => Promise<void>>(),
  onReset: vi.fn<() => Promise<void>>(),
  onSave: vi.fn<(name: string, content: string) => void>(),
};
const BLOG = 'https://*.blog.example/*';
const view: OptionsView = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['paper.example'] },
  granted: [BLOG],
  listed: ['https://*.courier.example/*', 'https://*.herald.example/*'],
  withheld: 1,
  commands: [
    { name: 'next-mention', description: 'Open the next mention', shortcut: 'Alt+Period' },
    { name: 'previous-mention', description: 'Open the previous mention', shortcut: '' },
  ],
  bytes: 141_200,
};

const words = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const notice = (): string => words(document.querySelector('.notice'));
const named = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  )!;
const press = (name: string): Promise<void> =>
  act(async () => {
    named(name).click();
    await Promise.resolve();
  });

async function show(other: Partial<OptionsView> = {}): Promise<void> {
  await act(() =>
    renderSaying(
      <OptionsPage
        view={{ ...view, ...other }}
        browser="chromium"
        readSite={(typed) => readSite(typed, say)}
        {...acts}
      />,
      document.body,
    ),
  );
}

async function add(site: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.add input')!;
  await act(() => {
    input.value = site;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    document.querySelector('.add')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

async function choose(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([content], 'settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

beforeEach(() => {
  vi.resetAllMocks();
  for (const one of [acts.onChange, acts.onWithdraw, acts.onAllow, acts.onReset]) one.mockResolvedValue();
});
afterEach(() => void act(() => renderSaying(null, document.body)));

describe('the sites', () => {
  it('are the list with what is kept from us, what is off, and what the reader added', async () => {
    await show();
    const rows = [...document.querySelectorAll('.rows')[0]!.children].map(words);
    expect(rows[0]).toContain('2 news sites that came with Sidelight. Your browser keeps 1 of them from Sidelight.');
    expect(rows[1]).toContain('paper.example Off'.replace(' ', ''));
    expect(rows[2]).toContain('blog.exampleAlways on, added by you');
  });

  it('of the list can be seen and searched', async () => {
    await show();
    const details = document.querySelector('details')!;
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect([...details.querySelectorAll('li')].map(words)).toEqual(['courier.example', 'herald.example']);
    await act(() => {
      const search = details.querySelector('input')!;
      search.value = ' Her';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([...details.querySelectorAll('li')].map(words)).toEqual(['herald.example']);
    expect(words(details.querySelector('[role=status]'))).toBe('1 of 2 sites');
  });

  it('that are off can be removed, which can be undone', async () => {
    await show();
    await press('Remove paper.example');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
    expect(notice()).toContain('paper.example was removed.');
    await press('Undo');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example'] });
    expect(notice()).toBe('');
  });

  it('that the reader added are given back, which can be undone in a click’s own turn', async () => {
    await show();
    await press('Remove blog.example');
    expect(acts.onWithdraw).toHaveBeenCalledExactlyOnceWith(BLOG);
    named('Undo').click();
    expect(acts.onAllow).toHaveBeenCalledExactlyOnceWith(BLOG);
  });

  it('can be added by host or address', async () => {
    await show();
    await add('https://www.gazette.example/story');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example', 'gazette.example'] });
    expect(document.querySelector<HTMLInputElement>('.add input')!.value).toBe('');
  });

  it.each([
    ['paper', '“paper” is no site; expected a host such as paper.example.'],
    ['paper.example', 'Sidelight is off on paper.example already.'],
  ])('are not added by "%s", which stays to be mended', async (typed, fault) => {
    await show();
    await add(typed);
    expect(notice()).toBe(fault);
    expect(document.querySelector<HTMLInputElement>('.add input')!.value).toBe(typed);
    expect(acts.onChange).not.toHaveBeenCalled();
  });
});

describe('a choice', () => {
  it.each([
    ['Tint', { marks: 'tint' }],
    ['No marks', { marks: 'none' }],
    ['600 ms', { openDelay: 600 }],
    ['On click', { openDelay: null }],
  ])('of "%s" is stored at once', async (name, change) => {
    await show();
    const label = [...document.querySelectorAll('label')].find((one) => words(one) === name)!;
    await act(() => label.querySelector('input')!.click());
    expect(acts.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('that the browser does not store is said to be none', async () => {
    acts.onChange.mockRejectedValue(new Error('QuotaExceededError'));
    await show();
    await press('Remove paper.example');
    expect(notice()).toBe('The browser did not store that: QuotaExceededError');
  });
});

describe('the keys', () => {
  it('are those that are set in the browser', async () => {
    await show();
    const rows = [...document.querySelectorAll('li')].map(words);
    expect(rows).toContain('Open the next mentionAlt+.');
    expect(rows).toContain('Open the previous mentionNot set');
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
    expect(notice()).toContain('The file is no JSON');
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
