import type { Block } from './block.ts';
import type { SentenceMention } from './finance-linking.ts';
import { spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The longest line, in UTF-16 code units, that leads a list, and the most words of a heading that only names what is below it. */
const LONGEST = 120;
const FEW_WORDS = 4;

/** What a line says of the figures in the lines below it ("For the third quarter it expects:", "Q3 outlook", "A year ago:"). */
export type LeadIn = Pick<Block, 'text' | 'kind'> | null;

/** The lead-in of the blocks behind `block`; `last` is that of the block itself. `text` is the block's, normalised. */
export function leadInBehind({ kind }: Block, text: string, last: LeadIn, words: Vocabulary): LeadIn {
  const isFigures = isFigureLine(text, words);
  const isList = text.endsWith(':');
  const isName = kind === 'heading' && text.split(' ').length <= FEW_WORDS;
  if (text.length <= LONGEST && (isList || isName) && words.leadIns.test(text) && !isFigures) return { text, kind };
  if (kind === 'item' || isFigures) return last;
  return kind === 'heading' || last?.kind !== 'heading' ? null : last;
}

/** The lead-in of a block itself: a list's own lines alone stand under the line that ends with a colon. */
export function leadInOf({ kind }: Block, text: string, leadIn: LeadIn, words: Vocabulary): LeadIn {
  const isList = leadIn?.text.endsWith(':');
  return isList && kind !== 'item' && !isFigureLine(text, words) ? null : leadIn;
}

/** "Revenue: $11bn", "net income up 46%". */
const isFigureLine = (text: string, { measure }: Vocabulary): boolean =>
  /[$£€₹%]|\d ?(?:[bm]n?|[bm]illion|per ?cent)\b/i.test(text) &&
  !text.endsWith('.') &&
  spansOf(text, measure).length > 0;

/** The sentence as it is read behind its lead-in, where it has figures and names no time of its own, and how far that moves it. */
export function readBehindLeadIn(
  sentence: Sentence,
  leadIn: LeadIn,
  read: (text: string) => Sentence,
): { led: Sentence; by: number } {
  const { text, figures, measures, periods } = sentence;
  if (!leadIn || figures.length === 0 || measures.length === 0 || periods.length > 0) return { led: sentence, by: 0 };
  const front = leadIn.text.endsWith(':') ? `${leadIn.text} ` : `${leadIn.text}: `;
  return { led: read(front + text), by: front.length };
}

/** The mentions of a sentence that was read behind its lead-in, where they stand in the sentence alone; those of the lead-in go. */
export function withoutLeadIn(mentions: SentenceMention[], by: number): SentenceMention[] {
  if (by === 0) return mentions;
  const isIn = ({ start }: Span): boolean => start >= by;
  return mentions
    .filter(({ end }) => end > by)
    .map(({ start, comparisons, refusals, ...mention }) =>
      moved(
        {
          ...mention,
          start: Math.max(by, start),
          comparisons: comparisons.filter(isIn),
          refusals: refusals.filter(isIn),
        },
        -by,
      ),
    );
}

/** A mention so many UTF-16 code units further on. */
export function moved(mention: SentenceMention, by: number): SentenceMention {
  if (by === 0) return mention;
  const on = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return { ...on(mention), comparisons: mention.comparisons.map(on), refusals: mention.refusals.map(on) };
}
