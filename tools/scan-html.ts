import type { Pack } from '../utils/core/pack.ts';
import { scannedMention, type ScanResult } from '../utils/core/scan.ts';
import type { Seen } from '../utils/core/why.ts';
import type { PageBlock } from '../utils/page/blocks.ts';
import { selfFindings } from '../utils/page/self-findings.ts';
import { readHtml, shelve, type HtmlPage } from './read-html.ts';

/** What `scan` finds on a page: `text` is the blocks that are read, with an empty line between two. */
export type HtmlScan = ScanResult & { text: string };

const BETWEEN = '\n\n';

/** Reads a page as its page script does, with every mention listed. */
export async function scanHtml(
  id: string,
  page: HtmlPage,
  packs: readonly Pack[],
  see?: (seen: Seen) => void,
): Promise<HtmlScan> {
  const { text, reading } = await readHtml(page, { ...shelve(packs), ...(see && { see }) });
  const blocks = text.passages.flatMap((passage) => passage.blocks);
  const offsets = offsetsOf(blocks);
  const whole = blocks.map((block) => block.text).join(BETWEEN);
  const mentions = reading.mentions.map(({ mention, block }) =>
    scannedMention(mention, whole, offsets.get(block) ?? 0),
  );
  return { id, mentions, self: selfFindings(reading), text: whole };
}

function offsetsOf(blocks: readonly PageBlock[]): Map<PageBlock, number> {
  const offsets = new Map<PageBlock, number>();
  let offset = 0;
  for (const block of blocks) {
    offsets.set(block, offset);
    offset += block.text.length + BETWEEN.length;
  }
  return offsets;
}
