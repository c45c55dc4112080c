import type { SentenceMention } from './finance-linking.ts';
import type { Mention, Span } from './mention.ts';
import type { ReadableText } from './normalise.ts';

/** A mention of a sentence where it stands in its block, its figures as the block prints them (`written`); `back` leads there from the text as it is read. */
export function placed(mention: SentenceMention, sentence: Span, written: string, back: ReadableText['back']): Mention {
  const by = <T extends Span>(span: T): T =>
    back({ ...span, start: span.start + sentence.start, end: span.end + sentence.start });
  const quoted = <T extends Span>(span: T): T => {
    const at = by(span);
    return { ...at, quote: written.slice(at.start, at.end) };
  };
  const { comparisons, refusals } = mention;
  return {
    ...by(mention),
    sentence: back(sentence),
    comparisons: comparisons.map(quoted),
    refusals: refusals.map(quoted),
  };
}
