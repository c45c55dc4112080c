// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import type { FirstRunView } from '../../utils/core/first-run-view.ts';
import { renderSaying } from '../helpers/say.ts';

const acts = { onAllow: vi.fn<() => void>(), onResume: vi.fn<() => Promise<void>>(async () => {}) };
const VIEW: FirstRunView = {
  listed: 3,
  withheld: 0,
  refused: false,
  pinned: false,
  paused: false,
  nextKeys: 'Alt+.',
};
const sample = { language: 'en', published: '2026-05-04', title: 'A harbour on film', paragraphs: ['It was made.'] };

const said = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

function show(change: Partial<FirstRunView> = {}, browser: 'chromium' | 'firefox' = 'chromium'): void {
  void act(() =>
    renderSaying(<FirstRun view={{ ...VIEW, ...change }} sample={sample} browser={browser} {...acts} />, document.body),
  );
}

afterEach(() => {
  void act(() => renderSaying(null, document.body));
  vi.clearAllMocks();
});

describe('the first-run page', () => {
  it('has a sample article with its date, in its own language', () => {
    show();
    const article = document.querySelector('article')!;
    expect(article.lang).toBe('en');
    expect(article.querySelector('time')!.dateTime).toBe('2026-05-04');
    expect(article.textContent).toContain('A harbour on film');
  });

  it.each<[string, Partial<FirstRunView>, 'chromium' | 'firefox', RegExp]>([
    ['how to pin in Chromium', {}, 'chromium', /pin beside Sidelight/],
    ['how to pin in Firefox', {}, 'firefox', /Pin to Toolbar/],
    ['that the button is there', { pinned: true }, 'firefox', /button is on your toolbar/],
    ['the keys that are set', { nextKeys: 'Ctrl+,' }, 'chromium', /or press Ctrl\+,/],
    ['no keys where none are set', { nextKeys: null }, 'chromium', /Rest the pointer on a mark, or tap it\./],
    ['for how many sites access is given', {}, 'chromium', /given for the 3 news sites/],
    ['for how many it is withheld', { withheld: 2 }, 'chromium', /given for 1 news site.*keeps 2 of the news sites/],
    [
      'that it is given for none',
      { withheld: 3 },
      'chromium',
      /draw marks and cards over the page\.Your browser keeps 3/,
    ],
    ['that the reader gave none', { withheld: 3, refused: true }, 'chromium', /Your browser gave no access/],
  ])('says %s', (_, view, browser, words) => {
    show(view, browser);
    expect(said()).toMatch(words);
  });

  it('asks for the sites only where some are withheld', () => {
    show();
    expect(button('Allow on all listed news sites')).toBeUndefined();
    show({ withheld: 1 });
    button('Allow on all listed news sites')!.click();
    expect(acts.onAllow).toHaveBeenCalledOnce();
  });

  it('can end a pause', () => {
    show({ paused: true });
    button('Turn on for all sites')!.click();
    expect(acts.onResume).toHaveBeenCalledOnce();
  });

  it('says that a full disk has kept it paused', async () => {
    acts.onResume.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    show({ paused: true });
    await act(async () => button('Turn on for all sites')!.click());
    expect(said()).toContain('There is no room left on this device');
  });
});
