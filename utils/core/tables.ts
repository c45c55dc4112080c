import type { Figure } from './figures.ts';
import type { MeasureMention } from './measures.ts';
import type { Span } from './mention.ts';
import type { PeriodMention } from './period-reader.ts';
import type { Sentence } from './sentence.ts';
import { bareFigure, isBareNumber, readTableUnit, type TableUnit } from './table-units.ts';

/** What a column's head says of the figures below it. */
interface Column {
  periods: PeriodMention[];
  measures: MeasureMention[];
  isChange: boolean;
}

/** What is known of a table while its rows are read. */
export interface Table {
  columns: Column[];
  /** What its bare numbers count; null where nothing says so. */
  unit: TableUnit | null;
}

/** A table of which nothing is known but the text above it. */
export function startTable(above: string, { words }: Pick<Sentence, 'words'>): Table {
  return { columns: [], unit: readTableUnit(above, words) };
}

/** The cells of a row as a text table writes it, `| a | b |` or `a | b`, without the white space at their ends; some may be empty. */
export function splitCells(text: string): Span[] {
  return [...text.matchAll(/(?<=\||^(?!\|))[^|]*(?=\||$)/g)].map((match) => {
    const cell = match[0].trim();
    const start = match.index + match[0].indexOf(cell);
    return { start, end: start + cell.length };
  });
}

/** The table with the head that a row without numbers gives the rows below it; null for a row with numbers. */
export function readHead(row: Sentence, table: Table): Table | null {
  const { text, words } = row;
  const cells = splitCells(text);
  if (row.figures.length > 0 || cells.some(({ start, end }) => isBareNumber(text.slice(start, end), words)))
    return null;
  const latest = row.periods.toSorted((a, b) => rank(a) - rank(b)).slice(-1);
  // A period over the labels is that of every column without one of its own.
  const corner = row.periods.filter((period) => cells[0] && isInside(period, cells[0]));
  const columns = cells.map((cell) => {
    const inside = (span: Span): boolean => isInside(span, cell);
    const isChange = words.changeColumn.test(text.slice(cell.start, cell.end));
    const periods = row.periods.filter(inside);
    // A change is one to the latest of the columns.
    return {
      isChange,
      periods: periods.length > 0 ? periods : isChange ? latest : corner,
      measures: row.measures.filter(inside),
    };
  });
  return { columns, unit: readTableUnit(text, words) ?? table.unit };
}

const rank = ({ year, part }: PeriodMention): number => (year ?? 0) * 4 + (part ?? 0);

const isInside = (span: Span, cell: Span): boolean => span.start >= cell.start && span.end <= cell.end;

/**
 * A row as one sentence for each of its cells with figures: its label and that cell, all else blank, so that offsets
 * stay those of the row. The column's head (or the label) gives the cell its period, a percentage its meaning as a change, and the
 * measure where the label has none.
 */
export function readRow(row: Sentence, { columns, unit }: Table): Sentence[] {
  const [label, ...cells] = splitCells(row.text);
  if (!label || label.start === label.end) return [];
  const own = readTableUnit(row.text.slice(label.start, label.end), row.words) ?? unit;
  return cells.flatMap((cell, index) => {
    const column = columns[index + 1];
    const inLabel = row.measures.filter((measure) => isInside(measure, label));
    // The head stands in another block: its measure is taken to stand where the label ends.
    const measures = inLabel.length > 0 ? inLabel : (column?.measures.map((measure) => at(measure, label.end)) ?? []);
    const figures = figuresOf(row, cell, measures, own);
    if (figures.length === 0) return [];
    const later = column && columns.find((other) => isYearBefore(column, other));
    const when = (later ?? column)?.periods;
    return {
      ...row,
      text: keepOnly(row.text, [label, cell]),
      names: row.names.filter((name) => isInside(name, label)),
      actors: row.actors.filter((actor) => isInside(actor, label)),
      measures,
      periods: (when?.length ? when : row.periods.filter((period) => isInside(period, label))).map((period) =>
        at(period, 0),
      ),
      figures: figures.map((figure) => ({
        ...figure,
        ...(column?.isChange && figure.sign === 0 && { sign: 1 as const }),
        ...(later && { isFrom: true as const }),
      })),
    };
  });
}

/** Whether one column is of the quarter a year before another's: its figures are what those of the other rose or fell from. */
function isYearBefore({ periods: [one], isChange }: Column, { periods: [other], isChange: isOther }: Column): boolean {
  if (!one || !other || isChange || isOther || one.kind !== 'quarter' || other.kind !== 'quarter') return false;
  return one.part === other.part && one.year !== null && one.year + 1 === other.year;
}

const at = <T extends Span>(span: T, start: number): T => ({ ...span, start, end: start });

/** The figures of a cell; a bare number is one where the row's measure is money and the table's unit is known. */
function figuresOf(row: Sentence, cell: Span, measures: readonly MeasureMention[], unit: TableUnit | null): Figure[] {
  const written = row.figures.filter((figure) => isInside(figure, cell));
  const isMoney = measures.some(({ metric }) => metric === 'revenue' || metric === 'net-income');
  if (written.length > 0 || !unit || !isMoney || !isBareNumber(row.text.slice(cell.start, cell.end), row.words))
    return written;
  return [bareFigure(row.text, cell, unit, row.words)];
}

function keepOnly(text: string, spans: readonly Span[]): string {
  let kept = ' '.repeat(text.length);
  for (const { start, end } of spans) kept = kept.slice(0, start) + text.slice(start, end) + kept.slice(end);
  return kept;
}
