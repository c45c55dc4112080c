import type { PanelMention, PanelSection } from '../panel-list.ts';
import {
  oneLine,
  outcomeWords,
  pageAddress,
  sourceWords,
  type ExportedList,
  type ExportWords,
} from './exported-list.ts';

/** By it spreadsheets know that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The list as a table (RFC 4180): a row for each mention, columns as `ExportWords.columns` names them. */
export function csvOf(list: ExportedList, words: ExportWords): string {
  const rows = list.sections.flatMap((section) =>
    section.mentions.map((mention) => rowOf(list, section, mention, words)),
  );
  return BYTE_ORDER_MARK + [words.columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  { title, address }: ExportedList,
  section: PanelSection,
  mention: PanelMention,
  words: ExportWords,
): string[] {
  const { index, topic, sentence, statement, asOf, standing, source, packTitle } = mention;
  return [
    String(index + 1),
    section.title ?? '',
    words.topics[topic],
    mention.quote.exact,
    sentence,
    statement,
    outcomeWords(mention, words),
    asOf,
    standing ?? '',
    sourceWords(mention, words),
    source.url ?? '',
    packTitle,
    title,
    pageAddress(address),
  ];
}

/** What spreadsheets take for a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A page may say anything: what a spreadsheet would compute gets the apostrophe that keeps it a text. */
function cell(text: string): string {
  const line = oneLine(text);
  const harmless = FORMULA.test(line) ? `'${line}` : line;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
