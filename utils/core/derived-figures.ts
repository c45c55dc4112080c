import type { Figure } from './figures.ts';
import { hedgeBefore } from './hedges.ts';
import { roundingInterval } from './interval.ts';
import type { FigureKind } from './pack.ts';

/** A wording that stands for a number without holding one. */
interface Wording {
  pattern: RegExp;
  kind: FigureKind;
  unit: string;
  value: (word: string) => number;
  sign: Figure['sign'];
}

const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};
const FOLDS: Record<string, number> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, twice: 2 };

const WORDINGS: Wording[] = [
  {
    // "A tenth of the time": the other way took ten times as long.
    pattern:
      /\b(?:(?:a|one)[- ](?<word>half|third|quarter|fifth|tenth)|(?<half>half))(?: of)? (?:the|its|that) (?:\w+ )?(?:time|hours)\b/gi,
    kind: 'multiple',
    unit: 'times',
    value: (word) => PARTS[word] ?? 1,
    sign: 0,
  },
  {
    pattern: /\b(?<word>twice) as (?:fast|quick|quickly)\b/gi,
    kind: 'multiple',
    unit: 'times',
    value: (word) => FOLDS[word] ?? 1,
    sign: 0,
  },
  {
    pattern:
      /(?<=\bby (?:about |around |almost |nearly |roughly |more than |over |just over |just under )?)(?:(?:a|one)[- ](?<word>half|third|quarter|fifth|sixth|seventh|eighth|tenth)|(?<half>half))\b(?! of)/gi,
    kind: 'percent',
    unit: '%',
    value: (word) => 100 / (PARTS[word] ?? 1),
    sign: 0,
  },
  {
    pattern: /\b(?<word>doubled|tripled|trebled|quadrupled)\b/gi,
    kind: 'percent',
    unit: '%',
    value: (word) => ((FOLDS[word] ?? 1) - 1) * 100,
    sign: 1,
  },
  { pattern: /\b(?<word>halved)\b/gi, kind: 'percent', unit: '%', value: () => 50, sign: -1 },
];

// "Double, half, a third, a quarter": 10 % either side (PRODUCT.md, section 4); a tenth counts as ten times written.
const SLACK = 0.2;

/** Figures that are words alone: "a tenth of the time", "by a fifth", "doubled". */
export function readDerived(text: string): Figure[] {
  return WORDINGS.flatMap(({ pattern, kind, unit, value: valueOf, sign }) =>
    [...text.matchAll(pattern)].map((match) => {
      const word = (match.groups?.['word'] ?? match.groups?.['half'] ?? '').toLowerCase();
      const value = valueOf(word);
      const { hedge, start: hedgeStart } = hedgeBefore(text, match.index);
      const slack = word === 'tenth' && kind === 'multiple' ? 1 : value * SLACK;
      const span = { start: match.index, end: match.index + match[0].length };
      return { ...span, kind, unit, value, sign, hedge, hedgeStart, ...roundingInterval(value, slack, hedge) };
    }),
  );
}
