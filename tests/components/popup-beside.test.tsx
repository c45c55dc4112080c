// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Topic } from '../../utils/core/pack.ts';
import { acts, click, found, heading, mentions, show, site, words } from './shown-popup.tsx';

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('a topic that the reader has turned off', () => {
  const nothing = (...topicsOff: Topic[]): void => show({ state: 'nothing', ...site, self: [], topicsOff });

  it('is named over the list, without a number, and leads to the settings', () => {
    show({ ...found, mentions: mentions.slice(1), topicsOff: ['ai-footage'] });
    expect(words(document.querySelector('.topics-off'))).toMatch(
      /^AI footage is off in your settings, and not listed\./,
    );
    expect([...document.querySelectorAll('.kinds button')].map(words)).toEqual(['5Studio finance', 'OffAI footage']);
    click('Change topics');
    expect(acts.onOpenSettings).toHaveBeenCalledOnce();
  });

  it('is not what a page with nothing is said to be without', () => {
    nothing('studio-finance');
    expect(words(document.querySelector('.state'))).toMatch(
      /does not mention AI-made footage in .*Studio finance is off/,
    );
    nothing('ai-footage');
    expect(words(document.querySelector('.state'))).toMatch(/does not mention studio figures in .*AI footage is off/);
  });

  it('leaves nothing to look for where it is the last', () => {
    nothing('ai-footage', 'studio-finance');
    expect(heading()).toBe('All topics are off');
    click('Change topics');
    expect(acts.onOpenSettings).toHaveBeenCalledOnce();
  });

  it('is no matter where all are on', () => {
    show(found);
    expect(document.querySelector('.topics-off')).toBeNull();
  });
});

describe('what the page says of one figure in two ways', () => {
  const elsewhere = { why: '$11.08bn and $11.8bn are both given as revenue for the same period', index: 1 };
  const alone = { why: '$9.2bn to $11.08bn is a change of 19.8% to 21.1%, not 16%', index: null };

  it('stands under the list, and leads to the mention beside it', () => {
    show({ ...found, self: [elsewhere, alone] });
    const section = document.querySelector('.also')!;
    expect(words(section.querySelector('h2'))).toBe('This page also says');
    expect([...section.querySelectorAll('li')].map(words)).toEqual([elsewhere.why, alone.why]);
    click(elsewhere.why);
    expect(acts.onGoTo).toHaveBeenCalledExactlyOnceWith(1);
    expect(section.querySelectorAll('button')).toHaveLength(1);
  });

  it('is a count beside the outcomes, which leaves nothing else, also when it goes', () => {
    const rows = (): number => document.querySelectorAll('ol li').length;
    show({ ...found, self: [elsewhere, alone] });
    click('2 said in two ways');
    expect([rows(), document.querySelectorAll('.also li').length]).toEqual([0, 2]);
    show(found);
    click('0 said in two ways');
    expect(rows()).toBe(mentions.length);
  });

  it('goes with the list that is narrowed to an outcome', () => {
    show({ ...found, self: [alone] });
    click('2 fit');
    expect(document.querySelector('.also')).toBeNull();
  });

  it('is told on a page without mentions too', () => {
    show({ state: 'nothing', ...site, self: [alone], topicsOff: [] });
    expect(words(document.querySelector('.also li'))).toBe(alone.why);
  });

  it('takes no room where there is none', () => {
    show(found);
    expect(document.querySelector('.also')).toBeNull();
  });
});
