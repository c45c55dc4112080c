import * as v from 'valibot';
import { describeIssue } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import type { Comparison, Mention } from './mention.ts';
import { formatPeriod } from './period.ts';
import { createReader } from './reader.ts';
import { textBlocks } from './text-blocks.ts';
import type { Vocabulary } from './vocabulary.ts';

const optionalText = v.nullish(v.string('expected text'));
const record = v.object({
  id: v.string('expected "id", a text'),
  text: v.string('expected "text", the text to read'),
  title: optionalText,
  url: optionalText,
  published: v.nullish(
    v.pipe(
      v.string('expected "published", a date such as 2025-07-18'),
      v.isoDate('expected "published", a date such as 2025-07-18'),
    ),
  ),
});

/** A text to scan, as a line of a JSONL file has it. */
export type ScanRecord = v.InferOutput<typeof record>;

/** The record of a JSONL line, or what is wrong with it, in words. */
export function parseScanRecord(line: string): ScanRecord | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return `expected a JSON object, got ${JSON.stringify(line.slice(0, 40))}`;
  }
  const result = v.safeParse(record, json, { abortEarly: true });
  if (result.success) return result.output;
  return describeIssue(result.issues[0]);
}

type ScannedComparison = Pick<Comparison, 'fact' | 'quote' | 'verdict' | 'entity' | 'metric'> & {
  period: string | null;
  page: [number, number];
  pack: [number, number];
};

/** What `scan` prints for one text; offsets are UTF-16 code units of `text`, end exclusive. */
export interface ScanResult {
  id: string;
  mentions: (Pick<Mention, 'start' | 'end' | 'topic' | 'facts'> & { text: string; comparisons: ScannedComparison[] })[];
}

/** Reads one text as one article: title first where the text does not begin with it, then its lines in order. */
export function scanText(
  { id, text, title, url, published }: ScanRecord,
  knowledge: Knowledge,
  words: Vocabulary,
): ScanResult {
  const opensWithTitle = title != null && text.trimStart().startsWith(title.trim());
  const page = { published: published ?? dateInAddress(url ?? ''), ...(title != null && !opensWithTitle && { title }) };
  const reader = createReader(knowledge, page, words);
  const mentions = textBlocks(text).flatMap((block) =>
    reader.read(block).map((mention) => {
      const start = block.offset + mention.start;
      const end = block.offset + mention.end;
      const { topic, facts } = mention;
      return { start, end, text: text.slice(start, end), topic, facts, comparisons: mention.comparisons.map(scanned) };
    }),
  );
  return { id, mentions };
}

function scanned({ fact, quote, verdict, entity, metric, period, page, pack }: Comparison): ScannedComparison {
  return {
    fact,
    quote,
    verdict,
    entity,
    metric,
    period: period && formatPeriod(period),
    page: [page.low, page.high],
    pack: [pack.low, pack.high],
  };
}

/**
 * The date that an address carries, as news sites write it: /2025/07/18/ or -2025-07-18; a month alone stands for its
 * last day. Null when it carries none.
 */
export function dateInAddress(url: string): string | null {
  const day = /[/-](20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  if (day) return `${day[1]}-${day[2]}-${day[3]}`;
  const month = /\/(20\d\d)\/(0[1-9]|1[0-2])\//.exec(url);
  return month ? new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10) : null;
}
