import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './harbour.ts';

const WORDS = [
  'Harbour',
  'Harbour Pictures',
  'The Salt Road',
  'AI',
  'generative AI',
  'film',
  'scene',
  'revenue',
  'net income',
  'profit',
  '€2.4bn',
  '12%',
  'up',
  'from',
  'to',
  'second season',
  '18 million views',
  'ten times faster',
  'first quarter',
  'Q1 2026',
  'expected',
  'its',
  'rival',
  '|',
  '- ',
  '.\n',
  '. ',
  ', ',
  '"',
  '’s',
  '\u00a0',
  '\ud83d',
];

const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('a reader', () => {
  it('throws on no text, and marks only stretches of it of one to sixty characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, facts, sentence } of readText(text)) {
          expect(end - start).toBeGreaterThan(0);
          // As a reader sees it: runs of spaces are one.
          expect(text.slice(start, end).replace(/\s+/g, ' ').length).toBeLessThanOrEqual(60);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(facts.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quotes figures as they stand in the text, at most forty characters long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replaceAll('\n', ' ');
        for (const { comparisons, refusals } of readText(line))
          for (const { start, end, quote } of [...comparisons, ...refusals]) {
            expect(quote.length).toBe(end - start);
            expect(quote.length).toBeLessThanOrEqual(40);
          }
      }),
      { numRuns: 400 },
    );
  });
});
