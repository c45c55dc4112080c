// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site, TabView } from '../../utils/core/tab-view.ts';
import { acts, click, found, named, PATTERN, show, site, unread, words } from './shown-popup.tsx';

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));
describe('the popup of a page without a list', () => {
  it.each<[TabView['state'], Site, string, keyof typeof acts, unknown[]]>([
    ['off', site, 'Turn on for this site', 'onToggleSite', [true]],
    ['off', site, 'Show context once', 'onShowOnce', []],
    ['paused', site, 'Turn on for all sites', 'onTogglePause', [false]],
    ['not-news', unread, 'Show context once', 'onShowOnce', []],
    ['not-news', unread, 'Always on this site', 'onAllow', [PATTERN]],
    ['withheld', unread, 'Allow on this site', 'onAllow', [PATTERN]],
    ['withheld', unread, 'Allow on all listed news sites', 'onAllowListed', []],
    ['nothing', unread, 'Always on this site', 'onAllow', [PATTERN]],
    ['failed', site, 'Reload this page', 'onReload', []],
  ])('that is %s offers to %s', (state, standing, name, done, values) => {
    show({ state, self: [], topicsOff: [], ...standing } as TabView);
    click(name);
    expect(acts[done]).toHaveBeenCalledOnce();
    expect(acts[done].mock.calls[0]?.slice(0, values.length)).toEqual(values);
  });

  it.each<[TabView['state'], Site, string[]]>([
    ['off', site, ['Turn on for this site', 'Show context once']],
    ['not-news', unread, ['Show context once', 'Always on this site']],
    ['not-news', { ...unread, ask: null }, ['Show context once']],
    ['withheld', unread, ['Allow on this site', 'Allow on all listed news sites']],
    ['nothing', site, []],
    ['failed', site, ['Reload this page']],
  ])('that is %s with %j offers %j', (state, standing, names) => {
    show({ state, self: [], topicsOff: [], ...standing } as TabView);
    expect([...document.querySelectorAll('.btn')].map(words)).toEqual(names);
  });

  it.each(['opted-out', 'paused', 'not-news', 'withheld'] as const)('that is %s has no site switch', (state) => {
    show({ state, ...site });
    expect(document.querySelectorAll('[role=switch]')).toHaveLength(1);
  });
});

describe('a choice that the browser does not store', () => {
  it.each([
    ['onTogglePause', 'Pause on all sites', new DOMException('full', 'QuotaExceededError'), /^There is no room left/],
    ['onToggleSite', 'Sidelight on courier.example', new Error('Locked.'), /^The browser did not store that: Locked\./],
  ] as const)('is said not to be (%s), until one is stored', async (done, name, error, line) => {
    acts[done].mockRejectedValueOnce(error);
    show(found);
    await act(async () => named(name).click());
    expect(words(document.querySelector('.told'))).toMatch(line);
    await act(async () => named(name).click());
    expect(words(document.querySelector('.told'))).toBe('');
  });
});

describe('a page that was read once', () => {
  it('says so, has no switch, and offers to be read always', () => {
    show({ ...found, ...unread });
    expect(words(document.querySelector('header p'))).toBe('Once on courier.example');
    expect(document.querySelectorAll('header [role=switch]')).toHaveLength(0);
    click('Always on this site');
    expect(acts.onAllow).toHaveBeenCalledExactlyOnceWith(PATTERN);
  });

  it('does not offer it where it cannot be asked for', () => {
    show({ ...found, ...unread, ask: null });
    expect(document.querySelectorAll('.btn')).toHaveLength(0);
  });
});

describe('a site that the reader let us in to', () => {
  it('has a switch that says what it does', () => {
    show({ ...found, right: 'granted' });
    expect(named('Sidelight on courier.example').title).toBe('Not on this site any more');
    show(found);
    expect(named('Sidelight on courier.example').title).toBe('');
  });
});

describe('a private window', () => {
  it('has no site switch, and says that it is one', () => {
    show({ ...found, keeps: false });
    expect(document.querySelectorAll('header [role=switch]')).toHaveLength(0);
    expect(words(document.querySelector('header p'))).toBe('Private window, on for courier.example');
  });

  it.each<[TabView['state'], string[]]>([
    ['off', ['Show context once']],
    ['not-news', ['Show context once']],
    ['withheld', ['Show context once', 'Allow on all listed news sites']],
  ])('that is %s offers nothing that would be kept for the site', (state, names) => {
    show({ state, self: [], topicsOff: [], ...unread, ask: null, keeps: false } as TabView);
    expect([...document.querySelectorAll('.btn')].map(words)).toEqual(names);
  });
});

describe('the focus', () => {
  it('goes to the heading when the button that had it goes with its state', () => {
    show({ state: 'not-news', ...unread });
    named('Always on this site').focus();
    show(found);
    expect(words(document.activeElement)).toBe('Sidelight');
  });

  it('stays where it is while its button is there', () => {
    show(found);
    named('Pause on all sites').focus();
    show({ state: 'off', ...site });
    expect(document.activeElement).toBe(named('Pause on all sites'));
  });
});
