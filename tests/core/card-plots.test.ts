import { describe, expect, it } from 'vitest';
import { belowPlot, besidePlot, type BandPlot, type RibbonPlot } from '../../utils/core/card-plots.ts';
import type { Comparison } from '../../utils/core/mention.ts';
import {
  autumn,
  compared,
  demand,
  differs,
  fits,
  known,
  profit,
  revenue,
  speed,
  views,
} from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

const kindOf = (fact: typeof revenue, comparison: Comparison | null = null) =>
  belowPlot(fact.fact, comparison, say)?.kind;
const band = (page: [number, number], verdict: Comparison['verdict'] = 'differs') =>
  belowPlot(revenue.fact, compared(revenue, 'the page’s', verdict, page), say) as BandPlot;

describe('the drawing beside the figure', () => {
  it('is two columns from zero where the fact has two values', () => {
    expect(besidePlot(profit.fact, say)).toMatchObject({
      kind: 'columns',
      from: { label: '$2.1bn', height: expect.closeTo(2.1 / 3.1) },
      to: { label: '$3.1bn', height: 1 },
      name: 'Two columns from zero: $2.1bn, then $3.1bn',
    });
  });

  it('is a growth bar where the fact has a value and a change', () => {
    expect(besidePlot(revenue.fact, say)).toMatchObject({
      kind: 'growth',
      percent: 16,
      label: '+16%',
      name: 'Up 16 percent',
    });
  });

  it('is left out where there is only a figure, or none', () => {
    expect([besidePlot(views.fact, say), besidePlot(demand.fact, say)]).toEqual([null, null]);
  });
});

describe('the drawing below', () => {
  it.each([
    ['a band for a figure that fits', revenue, fits, 'band'],
    ['a band for one that differs', revenue, differs, 'band'],
    ['a ribbon for another quarter of the year', revenue, autumn, 'ribbon'],
    ['cells for a multiple', speed, null, 'cells'],
    ['a band for a multiple that differs', speed, compared(speed, 'five times', 'differs', [4.5, 5.5]), 'band'],
    ['nothing for a forecast', revenue, { ...autumn, verdict: 'forecast' }, undefined],
    ['nothing without a comparison', revenue, null, undefined],
    [
      'nothing where two columns show a figure that fits',
      profit,
      compared(profit, '$3.13bn', 'agrees', [3.12e9, 3.14e9]),
      undefined,
    ],
    [
      'nothing for a fall beside a rise',
      revenue,
      compared(revenue, '16%', 'differs', [15.5, 16.5], { role: 'change' }),
      undefined,
    ],
  ] as [string, typeof revenue, Comparison | null, string | undefined][])('is %s', (_, fact, comparison, kind) => {
    expect(kindOf(fact, comparison)).toBe(kind);
  });

  it('draws no cells for a multiple above twelve', () => {
    const figure = {
      role: 'value',
      written: '40x',
      kind: 'multiple',
      value: 40,
      unit: 'times',
      low: 39,
      high: 41,
    } as const;
    expect(kindOf(known({ id: 'many', figures: [figure] }))).toBeUndefined();
  });
});

describe('the rounding band', () => {
  it('leaves half a band free on each side', () => {
    const plot = band([11.075e9, 11.085e9], 'agrees');
    expect([plot.zone.start, plot.notch, plot.zone.end]).toEqual([0.25, 0.5, 0.75]);
    expect(plot.pin).toBeCloseTo(0.54);
  });

  it('prints the range in the units of the pack’s figure, and says the same in a sentence', () => {
    const plot = band([12.35e9, 12.45e9]);
    expect(plot.labels).toEqual({ low: '10.5', pack: '11', high: '11.5', page: 'the page’s' });
    expect(plot.name).toBe('The pack’s $11bn stands for anything from 10.5 to 11.5. This page says the page’s.');
  });

  it.each([
    ['above', [16.1e9, 16.3e9], false],
    ['far above', [29e9, 30e9], true],
    ['below', [8.9e9, 9.1e9], false],
    ['far below', [1e9, 1.2e9], true],
  ] as [string, [number, number], boolean][])('keeps a pin %s on the line', (where, page, broken) => {
    const { pin, zone, broken: isBroken } = band(page);
    expect(isBroken).toBe(broken);
    expect(pin > 0 && pin < 1).toBe(true);
    expect(where.endsWith('above') ? pin > zone.end : pin < zone.start).toBe(true);
  });

  it.each([
    ['its start where it has no end', [11.2e9, Infinity], 11.2e9],
    ['its end where it has no start', [0, 11.4e9], 11.4e9],
  ] as [string, [number, number], number][])('draws an open interval at %s', (_, page, point) => {
    const { pin, zone } = band(page, 'agrees');
    expect(pin).toBeCloseTo(zone.start + ((point - 10.5e9) / 1e9) * (zone.end - zone.start));
  });
});

describe('the period ribbon', () => {
  const ribbon = (year: number, quarter: 1 | 2 | 3 | 4, quote = '$11.5bn') => {
    const period = { kind: 'quarter', year, quarter } as const;
    const plot = belowPlot(revenue.fact, { ...autumn, period, quote }, say) as RibbonPlot | null;
    return plot?.quarters.map(({ months, owner, label, year: shown }) =>
      [months, shown, owner, label].filter(Boolean).join(' '),
    );
  };

  it('is the calendar year where both quarters lie in one', () => {
    expect(ribbon(2025, 3)).toEqual(['Jan–Mar', 'Apr–Jun pack $11bn', 'Jul–Sep page $11.5bn', 'Oct–Dec']);
  });

  it('starts at the earlier quarter, and names the years, where a year ends between them', () => {
    expect(ribbon(2024, 4)).toEqual(['Oct–Dec 2024 page $11.5bn', 'Jan–Mar', 'Apr–Jun 2025 pack $11bn', 'Jul–Sep']);
  });

  it('leaves a quarter’s cell empty where the page’s figure is too long for it', () => {
    expect(ribbon(2025, 1, '$10.54 billion')?.[0]).toBe('Jan–Mar page');
  });

  it('is left out for quarters that lie further apart, and for the pack’s own', () => {
    expect([ribbon(2024, 2), ribbon(2025, 2)]).toEqual([undefined, undefined]);
  });
});
