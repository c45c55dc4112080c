import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import { tabView } from '../../utils/extension/tab-view.ts';

const LISTED = 'https://www.news.example/story';
const UNLISTED = 'https://blog.example/post';

const mention = {
  index: 0,
  topic: 'studio-finance',
  fact: 'revenue',
  statement: 'Harbour took €2.4bn',
  verdict: 'agrees',
  sentence: 'Revenue was €2.41bn.',
  start: 0,
  end: 19,
} as const;

const summary = (state: PageSummary['state']): PageSummary => ({
  state,
  host: 'www.news.example',
  painted: true,
  mentions: state === 'found' ? [mention] : [],
});

/** A tab whose page script answers with this; undefined: there is none. */
function pageAnswers(value: unknown): void {
  fakeBrowser.tabs.sendMessage = async () => {
    if (value === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value } as never;
  };
}

const view = (url: string | undefined, settings: Partial<Settings> = {}) =>
  tabView({ id: 1, url }, { ...DEFAULT_SETTINGS, ...settings });

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Sidelight',
    version: '1',
    content_scripts: [{ matches: ['https://*.news.example/*'], js: ['page.js'] }],
  });
});

describe('the popup shows', () => {
  it('what the page’s script found', async () => {
    pageAnswers(summary('found'));
    expect(await view(LISTED)).toEqual({
      state: 'found',
      host: 'www.news.example',
      painted: true,
      mentions: [mention],
    });
  });

  it.each(['nothing', 'reading', 'failed', 'opted-out'] as const)('"%s" as the page says', async (state) => {
    pageAnswers(summary(state));
    expect(await view(LISTED)).toEqual({ state, host: 'www.news.example' });
  });

  it.each([
    ['failed', 'a listed page whose script is missing', LISTED],
    ['not-news', 'a page outside the list', UNLISTED],
    ['restricted', 'a page of the browser', 'chrome://settings/'],
    ['restricted', 'an extension store', 'https://chromewebstore.google.com/detail/x'],
    ['restricted', 'a file', 'file:///tmp/news.html'],
    ['restricted', 'an empty tab', 'about:blank'],
    ['restricted', 'a tab whose address it may not know', undefined],
  ])('"%s" on %s', async (state, _, url) => {
    pageAnswers(undefined);
    expect(await view(url)).toMatchObject({ state });
  });

  it('"off" and "paused" by the settings, before the page knows of them', async () => {
    pageAnswers(summary('found'));
    expect(await view(LISTED, { sitesOff: ['news.example'] })).toEqual({ state: 'off', host: 'www.news.example' });
    expect(await view(LISTED, { paused: true })).toEqual({ state: 'paused', host: 'www.news.example' });
    expect(await view('chrome://settings/', { paused: true })).toEqual({ state: 'paused', host: null });
  });

  it.each(['off', 'paused'] as const)(
    '"reading" where the page still says "%s" after the switch was turned',
    async (state) => {
      pageAnswers(summary(state));
      expect(await view(LISTED)).toMatchObject({ state: 'reading' });
    },
  );

  it('nothing that the page’s process made up', async () => {
    pageAnswers({ ...summary('found'), mentions: [{ ...mention, statement: { html: '<b>' } }] });
    expect(await view(LISTED)).toMatchObject({ state: 'failed' });
  });
});
