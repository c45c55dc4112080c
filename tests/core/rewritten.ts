import type { ScanResult } from '../../utils/core/scan.ts';

/** A text written in another way, with the way from offsets of the one to those of the other. */
export interface Rewritten {
  text: string;
  /** Where the character at an offset went, and where the one that ends there ends now. */
  start: (offset: number) => number;
  end: (offset: number) => number;
}

/** Writes each UTF-16 code unit as `to` says; `behind` adds what shows nothing behind it, which belongs to no character. */
export function rewrite(
  text: string,
  to: (character: string, offset: number) => string,
  behind: (offset: number) => string = () => '',
): Rewritten {
  const starts: number[] = [];
  const ends: number[] = [];
  let written = '';
  for (const [offset, character] of text.split('').entries()) {
    starts.push(written.length);
    written += to(character, offset);
    ends.push(written.length);
    written += behind(offset);
  }
  return {
    text: written,
    start: (offset) => starts[offset] ?? written.length,
    end: (offset) => ends[offset - 1] ?? 0,
  };
}

const meaning = ({ topic, facts, comparisons }: ScanResult['mentions'][number]) => ({
  topic,
  facts,
  comparisons: comparisons.map(({ fact, verdict, period, page, pack }) => ({ fact, verdict, period, page, pack })),
});

/** What a result says, wherever and with whatever characters the text says it. */
export const meaningOf = ({ mentions }: ScanResult) => mentions.map(meaning);

/** The same with the place of each mention, as the rewritten text has it. */
export const placedIn = ({ mentions }: ScanResult, { start, end }: Omit<Rewritten, 'text'>) =>
  mentions.map((mention) => ({ at: [start(mention.start), end(mention.end)], ...meaning(mention) }));

const same = (offset: number): number => offset;

/** The same for a result of the rewritten text itself. */
export const placed = (result: ScanResult) => placedIn(result, { start: same, end: same });
