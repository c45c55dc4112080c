import type { Span } from './mention.ts';
import type { PeriodMention } from './period-reader.ts';
import type { Sentence } from './sentence.ts';

/** The head of a table: what each column says of the figures below it. */
export type TableHead = { periods: PeriodMention[]; isChange: boolean }[];

/** The cells of a row as a text table writes it, `| a | b |`, without the white space at their ends. */
export function splitCells(text: string): Span[] {
  return [...text.matchAll(/[^|]+/g)].flatMap((match) => {
    const cell = match[0].trim();
    const start = match.index + match[0].indexOf(cell);
    return cell === '' ? [] : [{ start, end: start + cell.length }];
  });
}

/** The head that a row without figures gives the rows below it; null for a row with figures. */
export function readHead(row: Sentence): TableHead | null {
  if (row.figures.length > 0) return null;
  const latest = row.periods.toSorted((a, b) => rank(a) - rank(b)).slice(-1);
  return splitCells(row.text).map((cell) => {
    const isChange = row.words.changeColumn.test(row.text.slice(cell.start, cell.end));
    const periods = row.periods.filter(({ start, end }) => start >= cell.start && end <= cell.end);
    // A change is one to the latest of the columns.
    return { isChange, periods: isChange && periods.length === 0 ? latest : periods };
  });
}

const rank = ({ year, part }: PeriodMention): number => (year ?? 0) * 4 + (part ?? 0);

/**
 * A row as one sentence for each of its cells with figures: its label and that cell, all else blank, so that offsets
 * stay those of the row. The column's head gives the cell its period, and a percentage its meaning as a change.
 */
export function readRow(row: Sentence, head: TableHead | null): Sentence[] {
  const [label, ...cells] = splitCells(row.text);
  if (!label) return [];
  const inside = (cell: Span) => (span: Span) => span.start >= cell.start && span.end <= cell.end;
  return cells.flatMap((cell, index) => {
    const figures = row.figures.filter(inside(cell));
    if (figures.length === 0) return [];
    const column = head?.[index + 1];
    return {
      ...row,
      text: keepOnly(row.text, [label, cell]),
      names: row.names.filter(inside(label)),
      actors: row.actors.filter(inside(label)),
      measures: row.measures.filter(inside(label)),
      periods: column?.periods.map((period) => ({ ...period, start: 0, end: 0 })) ?? [],
      figures: figures.map((figure) =>
        column?.isChange && figure.sign === 0 ? { ...figure, sign: 1 as const } : figure,
      ),
    };
  });
}

function keepOnly(text: string, spans: readonly Span[]): string {
  let kept = ' '.repeat(text.length);
  for (const { start, end } of spans) kept = kept.slice(0, start) + text.slice(start, end) + kept.slice(end);
  return kept;
}
