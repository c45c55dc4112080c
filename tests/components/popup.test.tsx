// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Health } from '../../utils/core/health.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import type { TabView } from '../../utils/core/tab-view.ts';
import { acts, click, found, heading, mention, named, show, site, words } from './shown-popup.tsx';

const titles = (): string[] => [...document.querySelectorAll('ol .t')].map(words);

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('the popup of a page with mentions', () => {
  beforeEach(() => show(found));

  it('opens with the focus on its heading', () => {
    expect(words(document.activeElement)).toBe('Sidelight');
  });

  it('counts mentions and facts', () => {
    expect(heading()).toBe('6 mentions, 2 facts');
  });

  it('lists what differs first, then what fits, other periods, forecasts and the rest, each in reading order', () => {
    expect(titles()).toEqual(['Fact 5', 'Fact 1', 'Fact 4', 'Fact 3', 'Fact 2', 'Fact 0']);
  });

  it('counts by topic and by outcome', () => {
    expect([...document.querySelectorAll('[role=group] button')].map(words)).toEqual([
      '5Studio finance',
      '1AI footage',
      '1 differs',
      '2 fit',
      '1 other period',
      '1 forecast',
    ]);
  });

  it('narrows the list to an outcome, and widens it at a second press', () => {
    click('2 fit');
    expect(titles()).toEqual(['Fact 1', 'Fact 4']);
    expect(named('2 fit').getAttribute('aria-pressed')).toBe('true');
    click('2 fit');
    expect(titles()).toHaveLength(6);
  });

  it('says so where no mention is of the topic and the outcome', () => {
    click('1AI footage');
    click('1 differs');
    expect(words(document.querySelector('.none'))).toBe('No mention is of both kinds.');
  });

  it('shows each mention in the page’s sentence, in bold', () => {
    const quote = document.querySelector('ol .q');
    expect(words(quote)).toBe('“Some say $12.4bn.”');
    expect(words(quote!.querySelector('b'))).toBe('$12.4bn');
  });

  it('goes to the mention of the line that is pressed', () => {
    click(/Fact 4/);
    expect(acts.onGoTo).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('has the way to the side panel where the browser has one', () => {
    show(found);
    click('Side panel');
    expect(acts.onOpenPanel).toHaveBeenCalledOnce();
    show(found, null, { onOpenPanel: null });
    expect(named('Side panel')).toBeUndefined();
  });

  it('switches the site off, and pauses everything', () => {
    click('Sidelight on courier.example');
    click('Pause on all sites');
    expect(acts.onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(acts.onTogglePause).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the popup before anything has answered', () => {
  it('is a frame with the focus on its heading, and the ways to our other pages', () => {
    show(null);
    expect(words(document.activeElement)).toBe('Sidelight');
    expect([...document.querySelectorAll('button:not([disabled])')].map(words)).toEqual([
      'The pack’s facts',
      'Side panel',
      'Settings',
    ]);
    expect(document.querySelectorAll('h2, header [role=switch], input')).toHaveLength(0);
  });

  it('keeps its head and foot, and the focus, as the answers come', () => {
    show(null);
    const frame = [...document.querySelectorAll('header, h1, header p, footer, footer button')];
    named('Settings').focus();
    show(found);
    const later = [...document.querySelectorAll('header, h1, header p, footer, footer button')];
    expect(later.filter((one) => frame.includes(one))).toEqual(frame);
    expect(document.activeElement).toBe(named('Settings'));
  });
});

describe('a long sentence', () => {
  it('is cut between words, so that the mention is in view', () => {
    const before =
      'After a spring in which hardly anybody had believed that the studio would ever come back to the sea, ';
    show({ ...found, mentions: [mention(0, 'agrees', `${before}it reported $11.08bn.`, '$11.08bn')] });
    expect(words(document.querySelector('ol .q'))).toBe('“… would ever come back to the sea, it reported $11.08bn.”');
  });
});

describe('what was seen and not compared', () => {
  const refused: SummaryMention = {
    ...mention(6, null, 'It took €8bn and £2bn.', '€8bn'),
    topic: 'studio-finance',
    refusals: [
      { quote: '€8bn', reason: 'no-period' },
      { quote: '£2bn', reason: 'other-currency' },
      { quote: '€8bn', reason: 'no-period' },
    ],
  };
  const shown = { ...found, mentions: [...found.mentions, refused] };

  it('is told of each figure once, with the reason', () => {
    show(shown);
    expect([...document.querySelectorAll('.ref')].map(words)).toEqual([
      'Not compared: “€8bn”. The page does not say for which period.',
      'Not compared: “£2bn”. The page uses another currency.',
    ]);
  });

  it('is counted by mentions, and narrows the list to them', () => {
    show(shown);
    click('1 not compared');
    expect(titles()).toEqual(['Fact 6']);
    expect(named('1 not compared').getAttribute('aria-pressed')).toBe('true');
  });

  it('takes no room where everything was compared', () => {
    show(found);
    expect(document.querySelector('.ref')).toBeNull();
    expect(named(/not compared/)).toBeUndefined();
  });
});

describe('a page that is not marked', () => {
  it('says why its mentions are only listed', () => {
    show({ ...found, painted: false });
    expect(words(document.querySelector('.sum p'))).toBe('Front pages are not marked. Their mentions are listed here.');
  });
});

describe('the popup of a page without a list', () => {
  it.each([
    ['reading', 'Reading the page', 'On for courier.example'],
    ['nothing', 'Nothing on this page', 'On for courier.example'],
    ['off', 'Off for this site', 'Off for courier.example'],
    ['opted-out', 'This page has opted out', 'courier.example'],
    ['paused', 'Paused on all sites', 'Paused on all sites'],
    ['not-news', 'This is not on the news list', 'courier.example'],
    ['withheld', 'Your browser has not given access', 'courier.example'],
    ['failed', 'This page could not be read', 'On for courier.example'],
  ] as const)('that is %s says so', (state, title, line) => {
    show({ state, self: [], topicsOff: [], ...site } as TabView);
    expect([heading(), words(document.querySelector('header p'))]).toEqual([title, line]);
  });

  it.each([
    ['es', 'Sidelight reads English, and this page is in Spanish.'],
    ['qqx', 'Sidelight reads English, and this page is in another language.'],
  ])('that is in another language (%s) says which', (language, line) => {
    show({ state: 'foreign', ...site, language });
    expect([heading(), words(document.querySelector('.state p'))]).toEqual(['This page is in another language', line]);
    expect(named('Sidelight on courier.example')).toBeDefined();
  });

  it('whose tab has closed says so', () => {
    show({ state: 'gone' });
    expect([heading(), words(document.querySelector('header p'))]).toEqual([
      'This tab has closed',
      'This tab has closed',
    ]);
  });

  it('that no extension may read says so', () => {
    show({ state: 'restricted' });
    expect([heading(), words(document.querySelector('header p'))]).toEqual([
      'Your browser keeps this page closed',
      'Browser page',
    ]);
  });
});

describe('knowledge that was found amiss', () => {
  const health = (done: Health['done']): Health => ({ at: '2026-05-01T10:00:00Z', found: '"filter" is missing', done });

  it.each([
    ['rebuilt', 'The knowledge was found damaged and was rebuilt from the extension’s own copy.'],
    ['kept', 'The browser did not store the new knowledge. The old one stays in use.'],
  ] as const)('and %s is told in one line, whatever the popup shows', (done, line) => {
    for (const view of [found, { state: 'nothing', self: [], topicsOff: [], ...site } as const]) {
      show(view, health(done));
      expect([...document.querySelectorAll('p')].map(words)).toContain(line);
    }
  });

  it('is no matter where there is nothing to tell', () => {
    show(found);
    expect(words(document.body)).not.toMatch(/knowledge (?:was|.* stays)/i);
  });
});
