// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mention } from '../core/export/list.ts';
import { renderSaying } from '../helpers/say.ts';
import { acts, all, sections, show } from './shown-panel.tsx';
import { click, found, named, site, words } from './shown-popup.tsx';

const row = (index: number): HTMLElement => [...document.querySelectorAll('li')][index]!;
const link = (index: number): HTMLAnchorElement => row(index).querySelector('a')!;
const fire = (target: Element, event: Event): void => void act(() => void target.dispatchEvent(event));
const saved = (): string => acts.onSave.mock.lastCall?.[1] ?? '';

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('the panel of a page with mentions', () => {
  it('lists them in reading order, under the headings of the page', () => {
    show(found);
    expect(all('h1, .flow h2, .flow .q')).toEqual([
      'A story',
      'Beginning',
      'It was made by AI.',
      'In figures',
      'It had revenue of €2.41bn then.',
      'Some say €3bn.',
      'Others',
      'Crews asked for rules.',
    ]);
    expect(all('mark')).toEqual(['made by AI', 'revenue of €2.41bn', '€3bn', 'asked for rules']);
    expect(all('.s')).toContain('A demand of crews, paragraph 4');
  });

  it('is headed by the page’s title, its site and the day it was published, where that is known', () => {
    show(found);
    expect(all('header p')).toEqual(['www.courier.example']);
    show(found, { published: '2026-05-04' });
    expect(all('header p')).toEqual(['www.courier.example, 4 May 2026']);
  });

  it('needs no heading where the page has none', () => {
    show(found, { sections: sections.slice(0, 1) });
    expect(all('.flow h2')).toEqual([]);
    expect(document.querySelector('ol')?.getAttribute('aria-label')).toBe('Mentions on this page, in reading order');
  });

  it('names a link by topic, fact, outcome and the page’s sentence', () => {
    show(found);
    expect([...link(2).children].map(words)).toEqual([
      'Studio finance:',
      'Harbour’s revenue was €2.4bn',
      'Differs',
      'Some say €3bn.',
    ]);
  });

  it('goes to the mention that is clicked, and leaves other clicks to the browser, with the address of the words', () => {
    show(found);
    fire(link(1), new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(acts.onGoTo).toHaveBeenCalledExactlyOnceWith(1);
    const other = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    fire(link(1), other);
    expect([acts.onGoTo.mock.calls.length, other.defaultPrevented]).toEqual([1, false]);
    expect(link(1).getAttribute('href')).toBe('https://www.courier.example/a#:~:text=revenue%20of%20%E2%82%AC2.41bn');
  });

  it('points at the mention that the pointer or the focus is on', () => {
    show(found);
    fire(row(2), new Event('pointerenter'));
    fire(row(2), new Event('pointerleave'));
    fire(link(3), new Event('focus'));
    fire(link(3), new Event('blur'));
    expect(acts.onPoint.mock.calls).toEqual([[2], [null], [3], [null]]);
  });

  it('marks the current one, and says how it stands beside the fact', () => {
    show(found, { current: 2 });
    expect([...document.querySelectorAll('[aria-current]')]).toEqual([link(2)]);
    expect(link(2).getAttribute('aria-current')).toBe('true');
    expect(all('.o')).toEqual(['Differs from €2.4bn (2.35 to 2.45).']);
  });

  it('carries the page’s language and the fact’s', () => {
    show(found, {
      sections: [{ title: null, mentions: [mention('¦نص¦', { pageLanguage: 'ar', language: 'en-GB' })] }],
    });
    expect(document.querySelector('main')?.lang).toBe('en');
    expect(document.querySelector('h1')?.lang).toBe('ar');
    const quote = document.querySelector('.q');
    expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual(['ar', 'auto']);
    expect(document.querySelector('.t')?.getAttribute('lang')).toBe('en-GB');
  });

  it('takes a page that names no language for one in English, and names none of a title that it knows nothing of', () => {
    show(found, { sections: [{ title: 'Words', mentions: [mention('¦Words¦', { pageLanguage: null })] }] });
    const languages = [...document.querySelectorAll<HTMLElement>('h1, h2, .q')].map(({ lang }) => lang);
    expect(languages.join()).toBe('en,en,en');
    show({ state: 'nothing', self: [], topicsOff: [], ...site });
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('');
  });

  it.each([
    [null, 'Next mention', 0],
    [null, 'Previous mention', 3],
    [1, 'Next mention', 2],
    [1, 'Previous mention', 0],
    [3, 'Next mention', 0],
    [0, 'Previous mention', 3],
  ])('steps from %j by “%s” to %i', (current, name, next) => {
    show(found, { current });
    click(name);
    expect(acts.onGoTo).toHaveBeenCalledExactlyOnceWith(next);
  });

  it('says which topic the reader has turned off, with a way to the settings', () => {
    show({ ...found, topicsOff: ['ai-footage'] });
    expect(all('.topics-off')[0]).toMatch(/^AI footage is off in your settings/);
    click('Change topics');
    expect(acts.onOpenSettings).toHaveBeenCalledOnce();
  });

  it('says on a front page that it is not marked, and what the page says in two ways', () => {
    show({ ...found, painted: false, self: [{ why: 'Two figures', index: 2 }] });
    expect(all('.note')).toEqual(['Front pages are not marked. Their mentions are listed here.']);
    click('1 said in two ways');
    expect(all('.note, .flow li, .also li')).toEqual([expect.stringMatching(/^Front pages/), 'Two figures']);
    click('Two figures');
    expect(acts.onGoTo).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe('the filters of the panel', () => {
  it('narrow by topic and outcome, headings without a mention go, and steps stay inside', () => {
    show(found, { current: 1 });
    click(/Studio finance/);
    expect(all('.flow h2')).toEqual(['In figures']);
    expect(all('[role=status]')).toEqual(['2 of 4 mentions']);
    click('1 differs');
    expect(all('.q')).toEqual(['Some say €3bn.']);
    click('Next mention');
    click('Previous mention');
    expect(acts.onGoTo.mock.calls).toEqual([[2], [2]]);
  });

  it('may leave nothing, and say so', () => {
    show(found);
    click(/AI footage/);
    click('1 differs');
    expect(all('.note')).toEqual(['No mention is of both kinds.']);
    expect(named('Next mention').disabled).toBe(true);
  });
});

describe('the list taken along', () => {
  it.each([
    ['Markdown', 'sidelight-a-story.md', 'text/markdown', '# A story'],
    ['CSV', 'sidelight-a-story.csv', 'text/csv', '\ufeffMention,Section,'],
    ['Web annotations', 'sidelight-a-story.jsonld', 'application/ld+json', '{\n  "@context"'],
  ])('as %s is a file named %s', (name, file, type, start) => {
    show(found);
    click(name);
    expect(acts.onSave).toHaveBeenCalledExactlyOnceWith(file, expect.stringMatching(`^${RegExp.escape(start)}`), type);
  });

  it('has as many columns as cells', () => {
    show(found);
    click('CSV');
    const rows = saved()
      .trimEnd()
      .split('\r\n')
      .map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length);
    expect(new Set(rows).size).toBe(1);
  });

  it('has what the filter leaves, and the address without what only points into the page', () => {
    show(found);
    click('1 differs');
    click('Markdown');
    expect(saved().match(/“.*”/g)).toEqual(['“Some say **€3bn**.”']);
    expect(saved()).toContain('<https://www.courier.example/a>');
  });
});
