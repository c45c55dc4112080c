import { currencyCode } from './figure-at.ts';
import type { Figure } from './figures.ts';
import { roundingInterval } from './interval.ts';
import type { Span } from './mention.ts';
import { readNumber } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the bare numbers of a table count: "(US$m)", "in millions of euros". */
export interface TableUnit {
  /** ISO 4217 code. */
  currency: string;
  /** The word or letter of scale. */
  scale: string;
}

/** The unit that a head, a label or the sentence above a table names; null for none with a currency. */
export function readTableUnit(text: string, words: Vocabulary): TableUnit | null {
  for (const pattern of words.tableUnits) {
    const { currency, scale } = pattern.exec(text)?.groups ?? {};
    if (currency !== undefined && scale !== undefined) return { currency: currencyCode(currency, words), scale };
  }
  return null;
}

/** Whether a cell holds a number and nothing else; a year is none. */
export function isBareNumber(cell: string, { bareNumber }: Vocabulary): boolean {
  return bareNumber.test(cell);
}

/** The figure that a bare number at `cell` is in that unit. */
export function bareFigure(text: string, cell: Span, { currency, scale }: TableUnit, words: Vocabulary): Figure {
  const number = text.slice(cell.start, cell.end).replace(/[^\d.,]/g, '');
  const written = readNumber(number, scale, words);
  const { start, end } = cell;
  return {
    start,
    end,
    kind: 'amount',
    value: written.value,
    unit: currency,
    hedge: 'none',
    hedgeStart: start,
    sign: 0,
    ...roundingInterval(written.value, written.unit, 'none'),
  };
}
