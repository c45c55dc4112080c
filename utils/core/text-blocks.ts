import type { Block } from './block.ts';
import { readableText } from './normalise.ts';

/** A line of a text file that has blocks, and where it starts in it. */
export interface TextBlock extends Block {
  /** UTF-16 offset of the block's text in the whole. */
  offset: number;
}

/** The longest first line that still counts as a headline when it ends without a stop. Characters. */
const LONGEST_HEADLINE = 140;

/**
 * The blocks of plain text: a line break ends one. A short line without a closing stop is a heading, "- " starts an
 * item; a line that starts with "|", or has " | " twice, is a row of a table.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const offset = match.index + match[0].indexOf(line);
    blocks.push({ text: line, offset, kind: kindOf(readableText(line).text) });
  }
  return blocks;
}

function kindOf(line: string): Block['kind'] {
  if (/^[|]| \| .* \| /.test(line)) return 'row';
  if (/^(?:[-*•–]|\d{1,2}[.)]) /.test(line)) return 'item';
  return line.length <= LONGEST_HEADLINE && !/[.!?:;…]["')\]]*$/.test(line) ? 'heading' : 'paragraph';
}
