import { describe, expect, it } from 'vitest';
import { cardText } from '../../utils/core/card.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import { reportedCard, reportedLine, reportText } from '../../utils/core/report-text.ts';
import { say } from '../helpers/say.ts';
import { differs, fits, profit, revenue } from '../helpers/card-facts.ts';

const SENTENCE = 'Harbour had\n revenue of $11.08bn.';

describe('a report', () => {
  it('on a card says what was said of the sentence, where it stands, and why', () => {
    const mention = reportedCard(
      cardText(revenue, [fits], [], say),
      SENTENCE,
      { comparisons: [fits], refusals: [] },
      say,
    );
    const report = reportText({ url: 'https://a.example/story', made: '1.0.0 harbour@3 v1', mentions: [mention] }, say);
    const lines = report.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Sidelight: this looks wrong', 'Page: https://a.example/story']);
    expect(lines).toContain('Sentence: “Harbour had revenue of $11.08bn.”');
    expect(lines).toContainEqual(expect.stringMatching(/^Said: .*Fits/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^Said: revenue: A storm at sea, made by software, 18 July 2025/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Why: ".*" .*beside the value of revenue .*: agrees$/));
    expect(report).toMatch(/\nVersion: 1\.0\.0 harbour@3 v1\n\nWhat looks wrong:\n$/);
  });

  it('leaves out what belongs to other facts, and tells why a figure was not compared', () => {
    const refusal = { start: 0, end: 4, fact: 'profit', quote: '$3bn', reason: 'no-period' } as const;
    const { why } = reportedCard(
      cardText(profit, [], [refusal], say),
      SENTENCE,
      { comparisons: [fits], refusals: [refusal] },
      say,
    );
    expect(why).toEqual(['"$3bn" is not compared with profit: no period is named']);
  });

  it('on a page lists its mentions', () => {
    const mention: SummaryMention = {
      index: 0,
      topic: 'studio-finance',
      fact: 'revenue',
      statement: 'Harbour took $11bn',
      language: 'en',
      verdict: 'differs',
      refusals: [],
      sentence: SENTENCE,
      start: 13,
      end: 32,
    };
    const report = reportText({ url: '', made: '', mentions: [reportedLine(mention, say)] }, say);
    expect(report).toContain('Said: “revenue of $11.08bn”: Harbour took $11bn (revenue). Differs');
    const plain = reportedLine({ ...mention, verdict: null }, say);
    expect(plain.said).toEqual(['“revenue of $11.08bn”: Harbour took $11bn (revenue)']);
  });

  it('on a page of which nothing was said says so', () => {
    expect(reportText({ url: 'https://a.example/', made: '1.0.0', mentions: [] }, say)).toContain(
      'Said: nothing on this page',
    );
  });

  it('has a line for each outcome', () => {
    const { said, why } = reportedCard(
      cardText(revenue, [fits, differs], [], say),
      SENTENCE,
      { comparisons: [fits, differs], refusals: [] },
      say,
    );
    expect([said.length, why.length]).toEqual([4, 2]);
  });
});
