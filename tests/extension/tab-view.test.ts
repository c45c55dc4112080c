import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import { tabView, type TabAddress } from '../../utils/extension/tab-view.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';

const LISTED = 'https://www.news.example/story';
const UNLISTED = 'https://blog.example/post';

const mention = {
  index: 0,
  topic: 'studio-finance',
  fact: 'revenue',
  statement: 'Harbour took €2.4bn',
  language: 'en',
  verdict: 'agrees',
  refusals: [{ quote: '€8bn', reason: 'no-period' }],
  sentence: 'Revenue was €2.41bn.',
  start: 0,
  end: 19,
} as const;

const summary = (state: PageSummary['state']): PageSummary => ({
  state,
  host: 'www.news.example',
  language: 'en-GB',
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

const PATTERN = 'https://*.news.example/*';
const site = { host: 'www.news.example', right: 'listed', ask: null, keeps: true };
let permissions: FakePermissions;

const view = (url: string | undefined, settings: Partial<Settings> = {}, once = false, tab: TabAddress = {}) =>
  tabView({ id: 1, url, ...tab }, { ...DEFAULT_SETTINGS, ...settings }, once);

beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions([PATTERN]);
});

describe('the popup shows', () => {
  it('what the page’s script found', async () => {
    pageAnswers(summary('found'));
    expect(await view(LISTED)).toEqual({
      state: 'found',
      ...site,
      painted: true,
      mentions: [mention],
      self: [],
      topicsOff: [],
    });
  });

  it.each(['nothing', 'reading', 'failed', 'opted-out'] as const)('"%s" as the page says', async (state) => {
    pageAnswers(summary(state));
    expect(await view(LISTED)).toEqual({
      state,
      ...(state === 'nothing' && { self: [], topicsOff: [] }),
      ...site,
    });
  });

  it.each(['nothing', 'found'] as const)('with "%s" which topics the reader has turned off', async (state) => {
    pageAnswers(summary(state));
    expect(await view(LISTED, { topicsOff: ['ai-footage'] })).toMatchObject({ state, topicsOff: ['ai-footage'] });
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
    expect(await view(LISTED, { sitesOff: ['news.example'] })).toEqual({ state: 'off', ...site });
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

  it.each<[string, string, string]>([
    ['by its tag', 'fr-CA', 'en'],
    ['by its words, where it has no tag', '', 'fr'],
  ])('"foreign" on a page in another language %s', async (_, language, spoken) => {
    fakeBrowser.tabs.detectLanguage = async () => spoken;
    pageAnswers({ ...summary('nothing'), language });
    expect(await view(LISTED)).toEqual({ state: 'foreign', ...site, language: 'fr' });
  });

  it.each<[string, string, () => Promise<string>]>([
    ['that says it is English', 'en-GB', async () => 'fr'],
    ['whose language the browser cannot tell', '', async () => 'und'],
    ['whose language the browser does not tell', '', () => Promise.reject(new Error('not here'))],
    ['whose language the browser takes too long to tell', '', () => new Promise(() => undefined)],
  ])('"nothing" on a page %s', async (_, language, detect) => {
    fakeBrowser.tabs.detectLanguage = detect;
    pageAnswers({ ...summary('nothing'), language });
    expect(await view(LISTED)).toMatchObject({ state: 'nothing' });
  });

  it('what was found on a page, whichever language it says it has', async () => {
    pageAnswers({ ...summary('found'), language: 'fr' });
    expect(await view(LISTED)).toMatchObject({ state: 'found' });
  });

  it('nothing that the page’s process made up', async () => {
    for (const made of [{ statement: { html: '<b>' } }, { refusals: [{ quote: '€8bn', reason: 'because' }] }]) {
      pageAnswers({ ...summary('found'), mentions: [{ ...mention, ...made }] });
      expect(await view(LISTED)).toMatchObject({ state: 'failed' });
    }
  });
});

describe('where the browser withholds a listed site', () => {
  beforeEach(() => permissions.granted.clear());

  it('"withheld" is shown, with the list’s own permission to ask for', async () => {
    pageAnswers(undefined);
    expect(await view(LISTED)).toEqual({ state: 'withheld', ...site, right: null, ask: PATTERN });
  });

  it('a page that the browser opened to us by a click is shown as read once', async () => {
    pageAnswers(summary('found'));
    expect(await view(LISTED)).toMatchObject({ state: 'found', right: null, ask: PATTERN });
  });

  it('a part of the site that the reader gave is listed again', async () => {
    permissions.granted.add('https://www.news.example/*');
    pageAnswers(summary('nothing'));
    expect(await view(LISTED)).toEqual({ state: 'nothing', self: [], topicsOff: [], ...site });
  });
});

describe('a page outside the list', () => {
  const unlisted = { host: 'blog.example', right: null, ask: 'https://*.blog.example/*', keeps: true };

  it('can be asked for by its site', async () => {
    pageAnswers(undefined);
    expect(await view(UNLISTED)).toEqual({ state: 'not-news', ...unlisted });
  });

  it('whose host no pattern can name is one like any other', async () => {
    fakeBrowser.permissions.contains = () => Promise.reject(new Error('Invalid url pattern'));
    pageAnswers(undefined);
    expect(await view('https://[::1]/post')).toMatchObject({ state: 'not-news', right: null });
  });

  it('that was read once can still be asked for', async () => {
    pageAnswers(summary('nothing'));
    expect(await view(UNLISTED)).toEqual({ state: 'nothing', self: [], topicsOff: [], ...unlisted });
  });

  it.each(['https://*.blog.example/*', 'https://*/*'])('is the reader’s own where %s is granted', async (pattern) => {
    permissions.granted.add(pattern);
    pageAnswers(summary('nothing'));
    expect(await view(UNLISTED)).toEqual({
      state: 'nothing',
      self: [],
      topicsOff: [],
      ...unlisted,
      right: 'granted',
      ask: null,
    });
  });

  it.each([UNLISTED, LISTED])('over http is one, whatever its host, and cannot be asked for (%s)', async (url) => {
    pageAnswers(undefined);
    expect(await view(url.replace('https', 'http'))).toMatchObject({ state: 'not-news', right: null, ask: null });
  });
});

describe('in a private window', () => {
  const inPrivate = { incognito: true };

  it('no choice for a site is offered, since it would be stored', async () => {
    pageAnswers(undefined);
    expect(await view(UNLISTED, {}, false, inPrivate)).toMatchObject({ state: 'not-news', ask: null, keeps: false });
    permissions.granted.clear();
    expect(await view(LISTED, {}, false, inPrivate)).toMatchObject({ state: 'withheld', ask: null, keeps: false });
  });
});

describe('"Show context once" on a site that is off', () => {
  it('shows what the page found, as read once', async () => {
    pageAnswers(summary('found'));
    const off = { sitesOff: ['news.example'] };
    expect(await view(LISTED, off, true)).toMatchObject({ state: 'found', right: null, ask: null });
  });
});
