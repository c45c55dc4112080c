// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Health } from '../../utils/core/health.ts';
import type { PopupView } from '../../components/popup/view.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';

const acts = {
  onGoTo: vi.fn<(index: number) => void>(),
  onToggleSite: vi.fn<(on: boolean) => void>(),
  onTogglePause: vi.fn<(paused: boolean) => void>(),
  onShowOnce: vi.fn<() => void>(),
};
const host = 'courier.example';

function mention(index: number, verdict: SummaryMention['verdict'], sentence: string, bold: string): SummaryMention {
  const start = sentence.indexOf(bold);
  const topic = verdict ? 'studio-finance' : 'ai-footage';
  const fact = verdict ? 'revenue' : 'first';
  return { index, topic, fact, statement: `Fact ${index}`, verdict, sentence, start, end: start + bold.length };
}

const mentions = [
  mention(0, null, 'The shot was made by software.', 'made by software'),
  mention(1, 'agrees', 'Revenue was $11.08bn.', '$11.08bn'),
  mention(2, 'forecast', 'It expects $11.5bn.', '$11.5bn'),
  mention(3, 'other-period', 'A year before it was $9.6bn.', '$9.6bn'),
  mention(4, 'agrees', 'Revenue grew by 16%.', '16%'),
  mention(5, 'differs', 'Some say $12.4bn.', '$12.4bn'),
];
const found: PopupView = { state: 'found', host, painted: true, mentions };

function show(view: PopupView, health: Health | null = null): void {
  void act(() => render(<Popup view={view} health={health} {...acts} />, document.body));
}

const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const heading = (): string => words(document.querySelector('h2'));
const titles = (): string[] => [...document.querySelectorAll('ol .t')].map(words);
const named = (name: string | RegExp): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((button) => {
    const label = document.getElementById(button.getAttribute('aria-labelledby') ?? '');
    const own = button.getAttribute('aria-label') ?? (label ? words(label) : words(button));
    return typeof name === 'string' ? own === name : name.test(own);
  })!;
const click = (name: string | RegExp): void => void act(() => named(name).click());

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
      '1 another period',
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

  it('switches the site off, and pauses everything', () => {
    click('Sidelight on courier.example');
    click('Pause on all sites');
    expect(acts.onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(acts.onTogglePause).toHaveBeenCalledExactlyOnceWith(true);
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
    ['failed', 'This page could not be read', 'On for courier.example'],
  ] as const)('that is %s says so', (state, title, line) => {
    show({ state, host });
    expect([heading(), words(document.querySelector('header p'))]).toEqual([title, line]);
  });

  it('that no extension may read says so', () => {
    show({ state: 'restricted' });
    expect([heading(), words(document.querySelector('header p'))]).toEqual([
      'Your browser keeps this page closed',
      'Browser page',
    ]);
  });

  it.each([
    ['off', 'Turn on for this site', 'onToggleSite', [true]],
    ['paused', 'Turn on for all sites', 'onTogglePause', [false]],
    ['not-news', 'Show context once', 'onShowOnce', []],
  ] as const)('that is %s offers to %s', (state, name, done, values) => {
    show({ state, host });
    click(name);
    expect(acts[done]).toHaveBeenCalledOnce();
    expect(acts[done].mock.calls[0]?.slice(0, values.length)).toEqual(values);
  });

  it.each(['opted-out', 'paused', 'not-news'] as const)('that is %s has no site switch', (state) => {
    show({ state, host });
    expect(document.querySelectorAll('[role=switch]')).toHaveLength(1);
  });
});

describe('knowledge that was found amiss', () => {
  const health = (done: Health['done']): Health => ({ at: '2026-05-01T10:00:00Z', found: '"filter" is missing', done });

  it.each([
    ['rebuilt', 'The knowledge was found damaged and was rebuilt from the extension’s own copy.'],
    ['kept', 'The browser did not store the new knowledge. The old one stays in use.'],
  ] as const)('and %s is told in one line, whatever the popup shows', (done, line) => {
    for (const view of [found, { state: 'nothing', host } as const]) {
      show(view, health(done));
      expect([...document.querySelectorAll('p')].map(words)).toContain(line);
    }
  });

  it('is no matter where there is nothing to tell', () => {
    show(found);
    expect(words(document.body)).not.toMatch(/knowledge/i);
  });
});
