import type { PanelMention, PanelSection } from '../panel-list.ts';
import type { PlainKey, Say } from '../say.ts';
import { TOPIC_NAMES } from '../words.ts';
import { oneLine, outcomeWords, pageAddress, sourceWords, type ExportedList } from './exported-list.ts';

/** By it spreadsheets know that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The list as a table (RFC 4180): a row for each mention, columns as `COLUMNS` names them. */
export function csvOf(list: ExportedList, say: Say): string {
  const rows = list.sections.flatMap((section) =>
    section.mentions.map((mention) => rowOf(list, section, mention, say)),
  );
  const names = COLUMNS.map((key) => say(key));
  return BYTE_ORDER_MARK + [names, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const COLUMNS: readonly PlainKey[] = [
  'export.mention',
  'export.section',
  'export.topic',
  'export.words',
  'export.sentence',
  'export.fact',
  'export.outcome',
  'export.date',
  'export.standing',
  'export.source',
  'export.sourceAddress',
  'export.pack',
  'export.page',
  'export.pageAddress',
];

/** The cells of a row, in the order of `COLUMNS`. */
function rowOf({ title, address }: ExportedList, section: PanelSection, mention: PanelMention, say: Say): string[] {
  const { index, topic, sentence, statement, asOf, standing, source, packTitle } = mention;
  return [
    String(index + 1),
    section.title ?? '',
    say(TOPIC_NAMES[topic]),
    mention.quote.exact,
    sentence,
    statement,
    outcomeWords(mention, say),
    asOf,
    standing ?? '',
    sourceWords(mention, say),
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
