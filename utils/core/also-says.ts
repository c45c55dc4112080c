import { readableText } from './normalise.ts';
import type { SelfFinding } from './self-check.ts';

/** What the card says of a contradiction beside a mention that stands in `sentence`: what the page prints elsewhere, or why its own figures do not fit. */
export function alsoSays({ quotes, sentences, why }: SelfFinding, sentence: string): string {
  const own = readableText(sentence).text;
  const elsewhere = quotes.filter((_, at) => sentences[at] !== own);
  if (elsewhere.length === 0) return `By this page’s own figures, ${why}.`;
  return `This page also says ${elsewhere.join(' and ')} for the same period.`;
}
