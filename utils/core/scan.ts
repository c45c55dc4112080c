import * as v from 'valibot';
import { datesInAddress } from './address-date.ts';
import { describeIssue } from './fault.ts';
import { OPENING } from './film-article.ts';
import type { Knowledge } from './knowledge.ts';
import type { Comparison, Mention } from './mention.ts';
import { formatPeriod } from './period.ts';
import { createReader } from './reader.ts';
import { createSelfCheck, type SelfFinding } from './self-check.ts';
import { textBlocks } from './text-blocks.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Seen } from './why.ts';

const PUBLISHED = 'expected "published", a date such as 2025-07-18';
const optionalText = v.nullish(v.string('expected text'));
const record = v.object({
  id: v.string('expected "id", a text'),
  text: v.string('expected "text", the text to read'),
  title: optionalText,
  url: optionalText,
  published: v.nullish(v.pipe(v.string(PUBLISHED), v.check(isDay, PUBLISHED))),
});

/** Whether a text is a date such as 2025-07-18, of a day that there is. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}

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

/** A mention as `scan` prints it. */
export type ScannedMention = Pick<Mention, 'start' | 'end' | 'topic' | 'facts'> & {
  text: string;
  comparisons: ScannedComparison[];
};

type ScannedComparison = Pick<Comparison, 'fact' | 'quote' | 'verdict' | 'entity' | 'metric'> & {
  period: string | null;
  page: [number, number];
  pack: [number, number];
};

/** What `scan` finds in one text; offsets are UTF-16 code units of `text`, end exclusive. */
export interface ScanResult {
  id: string;
  mentions: ScannedMention[];
  /** What the text says of one figure in two ways. */
  self: SelfFinding[];
}

/**
 * Reads one text as one article: title first where the text does not begin with it, then its lines in order. `see` is told what
 * was seen in each sentence.
 */
export function scanText(
  { id, text, title, url, published }: ScanRecord,
  knowledge: Knowledge,
  words: Vocabulary,
  see?: (seen: Seen) => void,
): ScanResult {
  const opensWithTitle = title != null && text.trimStart().startsWith(title.trim());
  const page = {
    published: published ?? datesInAddress(url ?? '', words)[0] ?? null,
    opening: text.slice(0, OPENING),
    ...(title != null && !opensWithTitle && { title }),
  };
  const check = createSelfCheck();
  const reader = createReader(knowledge, page, words, (seen) => {
    check.add(seen);
    see?.(seen);
  });
  const mentions = textBlocks(text).flatMap((block) =>
    reader.read(block).map((mention) => scannedMention(mention, text, block.offset)),
  );
  return { id, mentions, self: check.findings() };
}

/** A mention of a block that starts at `offset` of `text`. */
export function scannedMention(mention: Mention, text: string, offset: number): ScannedMention {
  const { topic, facts, comparisons } = mention;
  const [start, end] = [offset + mention.start, offset + mention.end];
  return { start, end, text: text.slice(start, end), topic, facts, comparisons: comparisons.map(scanned) };
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
