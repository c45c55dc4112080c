import { describe, expect, it } from 'vitest';
import { comparisons, topFacts } from './harbour.ts';

const TITLE = 'Harbour grows';

describe('another company takes over', () => {
  it.each([
    ['by what it makes', 'Tidewater, by comparison, made €900m in the quarter. It earned €90m.'],
    ['by what it loses', 'Tidewater lost €90m in the quarter. Its revenue fell 4%.'],
    [
      'by a word of companies in its name',
      'Tidewater Media opens an office on Monday. Its revenue rose 12% in the quarter.',
    ],
    ['by its kind', 'Tidewater, another listed broadcaster, is in trouble. Its revenue rose 12% in the quarter.'],
    ['as a rival', 'Harbour rival Tidewater said revenue rose 2%. The company made €90m.'],
    ['beside what only resembles it', 'Unlike Harbour, Tidewater loses money. Its turnover fell 4%.'],
    ['as the owner of the first measure', 'Turnover at Tidewater was €90m. Its net income was €9m.'],
    ['by its chief', "Tidewater's chief executive, Jon Orme, was asked. His company's revenue rose 2%."],
    ['in the words of one who works there', '"Our revenue rose 2%," said Jon Orme, chief executive of Tidewater.'],
    [
      'of which the first is a customer',
      'Tidewater had sales of €9m. Harbour is its customer. The group made €9m in profit.',
    ],
    ['together with the first', 'Tidewater and Harbour had revenue of €3.3bn in the quarter.'],
    ['by selling to the first', 'Sales to the streamer came to €9m in the quarter.'],
    ['before a colon', 'Compare Tidewater: revenue of €900m, net income of €90m.'],
  ])('%s', (_, text) => {
    expect(topFacts(text, '2026-04-30', TITLE)).toEqual([]);
  });

  it('and gives way to the name of the first', () => {
    const text = 'Tidewater Media lost €90m. Rival Harbour had revenue of €2.4bn. Its net income was €260m.';
    expect(topFacts(text, '2026-04-30', TITLE)).toEqual(['revenue', 'profit']);
  });
});

describe('what is no company', () => {
  it.each([
    ['analysts', 'Orme Research expects revenue of €2.4bn. The company reports in the quarter.'],
    ['writers', "Writers' earnings fell at Tidewater. The company's own revenue rose 12% in the quarter."],
    ['a place', 'Harbour, based in Leeds, Yorkshire, reported revenue of €2.4bn in the quarter.'],
    ['a part of its business', 'Advertising brought in €90m. The company had revenue of €2.4bn in the quarter.'],
  ])('never takes over: %s', (_, text) => {
    expect(topFacts(text, '2026-04-30', TITLE)).toEqual(['revenue']);
  });
});

describe('figures of a stranger', () => {
  it.each([
    "The film's sales rose 12% in the quarter.",
    'The partner made €260m in the quarter.',
    'Her earnings were €260m in the quarter.',
    'The founder, who earned €260m, has left.',
    "Harbour's British arm had revenue of €2.4bn in the quarter.",
    "Harbour's theme parks made €260m in the quarter.",
    'In Japan it had revenue of €2.4bn in the quarter.',
    'The ad business is to take in €2.4bn in the quarter.',
    "Reports that the company's revenue had shrunk in Latin America were early.",
  ])('are left alone: %s', (text) => {
    expect(topFacts(text, '2026-04-30', TITLE)).toEqual([]);
  });
});

describe('the company spoken of', () => {
  it.each([
    ['where only the end of the sentence names it', 'The studio had revenue of €2.4bn, says Harbour’s letter.'],
    ['as "we"', '"Our revenue rose 12% in the quarter," said Harbour’s chief executive.'],
    ['behind its measure at the head of a sentence', 'Revenue for the quarter at Harbour came to €2.4bn.'],
    ['before the months of its measure', 'Harbour reports. Harbour’s Jan-Mar revenue rose 12%.'],
    ['as the owner of a group’s figure', 'Harbour reported on Friday. Group revenue was €2.4bn in the quarter.'],
  ])('is found %s', (_, text) => {
    expect(topFacts(text)).toEqual(['revenue']);
  });

  it('is not taken for the currency of its figure', () => {
    const before = 'Harbour reported on Friday.';
    expect(
      comparisons(`${before} The company posted revenue of EUR 2.41 billion in the first quarter of 2026.`),
    ).toEqual(['EUR 2.41 billion · agrees · revenue · 2026-Q1']);
  });

  it('takes up the measure of the sentence before by its name alone', () => {
    expect(comparisons("Tidewater's profit was €900m in the first quarter of 2026. Harbour's was €260m.")).toEqual([
      '€260m · agrees · profit · 2026-Q1',
    ]);
  });
});
