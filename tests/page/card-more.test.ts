// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cardText } from '../../utils/core/card.ts';
import type { CardContent } from '../../utils/page/card-bridge.ts';
import { cardMore } from '../../utils/page/card-more.ts';
import { fits, profit, revenue } from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

const more = cardMore(say);
const content: CardContent = {
  topic: 'studio-finance',
  facts: [
    { known: revenue, comparisons: [fits], refusals: [], age: null },
    { known: profit, comparisons: [], refusals: [], age: null },
  ],
  reason: { rule: 'named', name: 'Harbour' },
  also: [],
  sentence: 'Harbour had revenue of $11.08bn.',
  made: '1.0.0 harbour@3 v1',
  position: 1,
  total: 1,
};

it('a report has the page, the sentence, what was said and why, and the version', () => {
  const report = more.report(cardText(revenue, [fits], [], say), content, 0);
  expect(report).toContain(`Page: ${location.href}`);
  expect(report).toContain('Sentence: “Harbour had revenue of $11.08bn.”');
  expect(report).toContain('Said: Harbour’s revenue grew 16% in a year');
  expect(report).toMatch(/Why: ".*" .* beside the value of revenue/);
  expect(report).toContain('Version: 1.0.0 harbour@3 v1');
});

it('a fact is told why it is there by its place among the mention’s', () => {
  expect(more.why(content, 0)[1]).toBe('Of 2 facts that fit it, this is the nearest.');
  expect(more.why(content, 1)[1]).toBe('Of 2 facts that fit it, this comes at place 2.');
  expect(more.why(content, 2)).toEqual([]);
});
