import type { Block, PageFacts } from './block.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention } from './mention.ts';

/** Reads the blocks of one article in order and carries its context (whose text, which quarter) from one to the next. */
export interface Reader {
  /** Mentions of the block, in order of `start`; offsets are into `block.text`. Never throws. */
  read(block: Block): Mention[];
}

/** A reader for one article; start a new one for each container whose context must not leak. */
export function createReader(_knowledge: Knowledge, _page: PageFacts): Reader {
  return { read: () => [] };
}
