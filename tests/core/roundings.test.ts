import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '../../utils/core/compare.ts';
import { readFigures, type Figure } from '../../utils/core/figures.ts';
import { growth, meets, roundingInterval, type Hedge, type Interval } from '../../utils/core/interval.ts';
import type { Verdict } from '../../utils/core/mention.ts';
import type { Fact, FactFigure } from '../../utils/core/pack.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

// A property reads dozens of articles; a busy machine takes seconds over that.
vi.setConfig({ testTimeout: 120_000 });

const BILLION = 1e9;
const MILLION = 1e6;

/** Whole dollars, so that a value can stand right between two roundings. */
const value = fc.oneof(
  fc.integer({ min: 10, max: 99_999 }).map((millions) => millions * MILLION),
  fc.integer({ min: 10 * MILLION, max: 99 * BILLION }),
  fc.integer({ min: 2, max: 1998 }).map((halves) => (halves * BILLION) / 20),
);

/** Ways to write an amount of dollars, rounded half up, each with the unit that it is rounded to. */
const WAYS: [unit: number, write: (units: number) => string][] = [
  [BILLION, (units) => `$${units}bn`],
  [BILLION / 10, (units) => `$${(units / 10).toFixed(1)} billion`],
  [BILLION / 100, (units) => `US$${(units / 100).toFixed(2)}bn`],
  [BILLION / 1000, (units) => `$${(units / 1000).toFixed(3)}bn`],
  [MILLION, (units) => `$${units.toLocaleString('en')} million`],
  [MILLION, (units) => `${units}m dollars`],
  [MILLION / 10, (units) => `$${(units / 10).toFixed(1)}m`],
  [1, (units) => `$${units.toLocaleString('en')}`],
];

const way = fc.constantFrom(...WAYS);

/** An amount as one of the ways writes it; null where nothing would be left of it. */
function written(amount: number, [unit, write]: (typeof WAYS)[number]): string | null {
  const units = Math.floor(amount / unit + 0.5);
  return units === 0 ? null : write(units);
}

function figureIn(text: string): Figure {
  const [figure, ...others] = readFigures(text, english);
  if (!figure || others.length > 0) throw new Error(`expected one figure in "${text}", got ${others.length + 1}`);
  return figure;
}

const encloses = ({ low, high }: Interval, amount: number): boolean => low <= amount && amount < high;

describe('a written amount', () => {
  it('stands for every value that it may be a rounding of', () => {
    fc.assert(
      fc.property(value, way, (amount, as) => {
        const text = written(amount, as);
        fc.pre(text !== null);
        expect([text, encloses(figureIn(`It made ${text} then.`), amount)]).toEqual([text, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('of which the last digit is none stands for no value that would be written otherwise', () => {
    fc.assert(
      fc.property(value, value, way, (amount, other, as) => {
        const [text, otherText] = [written(amount, as), written(other, as)];
        fc.pre(text !== null && text !== otherText && /[1-9]\D*$/.test(text));
        expect([text, other, encloses(figureIn(`It made ${text} then.`), other)]).toEqual([text, other, false]);
      }),
      { numRuns: 1000 },
    );
  });
});

const fact = (figures: FactFigure[]): Fact => ({
  id: 'made',
  topic: 'studio-finance',
  subject: 'harbour',
  metric: 'revenue',
  statement: 'Harbour made money',
  figures,
  standing: 'reported',
  evidence: { source: 'gazette', paragraphs: [1] },
});

const factFigure = (role: FactFigure['role'], text: string): FactFigure => {
  const { kind, value: amount, unit, low, high } = figureIn(text);
  return { role, written: text, kind, value: amount, unit, low, high };
};

function verdictOf(figures: FactFigure[], text: string, trend: 'up' | 'down' | 'none' = 'none'): Verdict | null {
  const figure = figureIn(text);
  const role = figure.kind === 'percent' ? 'change' : 'value';
  const page = { figure, role, trend, stance: 'reported', period: null, isDated: true } as const;
  const outcome = compare(fact(figures), { entity: 'harbour', vague: false, doubted: false }, page);
  return outcome && 'verdict' in outcome ? outcome.verdict : null;
}

describe('two figures', () => {
  it('that are roundings of one value agree', () => {
    fc.assert(
      fc.property(value, way, way, (amount, one, other) => {
        const [pack, page] = [written(amount, one), written(amount, other)];
        fc.pre(pack !== null && page !== null);
        expect([pack, page, verdictOf([factFigure('value', pack)], page)]).toEqual([pack, page, 'agrees']);
      }),
      { numRuns: 1000 },
    );
  });

  it('of values that no rounding can make one of differ', () => {
    fc.assert(
      fc.property(value, fc.double({ min: 1.3, max: 8, noNaN: true }), way, way, (amount, times, one, other) => {
        const [pack, page] = [written(amount, one), written(amount * times, other)];
        // Rounded to less than a tenth of themselves.
        fc.pre(pack !== null && page !== null && amount > 10 * Math.max(one[0], other[0]));
        fc.pre([pack, page].every((text) => /[1-9]\d*[1-9]|[1-9][^1-9]*[1-9]/.test(text)));
        expect([pack, page, verdictOf([factFigure('value', pack)], page)]).toEqual([pack, page, 'differs']);
      }),
      { numRuns: 1000 },
    );
  });

  it('of which one is the change between two others agree, when all three are roundings', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 3, max: 400 }), way, way, (from, growthInPercent, one, other) => {
        const to = from * (1 + growthInPercent / 100 + 0.0031);
        const [before, after] = [written(from, one), written(to, other)];
        fc.pre(before !== null && after !== null);
        const figures = [factFigure('from', before), factFigure('value', after)];
        const allowed = growth(figures[0]!, figures[1]!);
        // A rounding so coarse that it hides the change says nothing of it.
        fc.pre(figures[0]!.low > 0 && allowed.low >= 0);
        const change = `${Math.floor((to / from - 1) * 100 + 0.5)}%`;
        expect([before, after, change, verdictOf(figures, change, 'up')]).toEqual([before, after, change, 'agrees']);
        expect(verdictOf(figures, change, 'down')).toBe('differs');
      }),
      { numRuns: 1000 },
    );
  });
});

/** Halves of whole numbers, among which every meeting of intervals with whole ends has one. */
const HALVES = Array.from({ length: 60 }, (_, index) => index - 15 + 0.5);
const interval = fc
  .tuple(fc.integer({ min: -12, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([low, size]) => ({ low, high: Math.min(low + size, 44) }));

describe('intervals', () => {
  it('meet when some value lies in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(meets(a, b)).toBe(HALVES.some((half) => encloses(a, half) && encloses(b, half)));
      }),
    );
  });

  it('of growth are no wider than the growth between values of their two ends', () => {
    const positive = interval.map(({ low, high }) => ({ low: low + 13, high: high + 13 }));
    fc.assert(
      fc.property(positive, positive, (from, to) => {
        const ends = [from.low, from.high].flatMap((a) => [to.low, to.high].map((b) => (b / a - 1) * 100));
        const { low, high } = growth(from, to);
        expect(low).toBeCloseTo(Math.min(...ends), 9);
        expect(high).toBeCloseTo(Math.max(...ends), 9);
      }),
    );
  });

  const REACHED: [Hedge, (amount: number, unit: number) => number[]][] = [
    ['none', (amount, unit) => [amount - unit / 2, amount]],
    ['about', (amount, unit) => [amount - unit, amount + unit * 0.99]],
    ['nearly', (amount, unit) => [amount * 0.95, amount, amount + unit * 0.49]],
    ['over', (amount, unit) => [amount - unit / 2, amount, amount * 1.0499]],
    ['up-to', (amount, unit) => [0, amount / 2, amount + unit * 0.49]],
  ];

  it.each(REACHED)('of a figure with the hedge "%s" enclose what it may mean', (hedge, reached) => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1000 }), fc.constantFrom(0.01, 0.1, 1), (amount, unit) => {
        const allowed = roundingInterval(amount, unit, hedge);
        for (const one of reached(amount, unit)) expect(encloses(allowed, one)).toBe(true);
        expect(encloses(allowed, amount * 1.06)).toBe(false);
        expect(encloses(allowed, amount * 0.94)).toBe(hedge === 'up-to');
      }),
    );
  });
});
