import { gatherKnowledge } from '../knowledge.ts';
import type { FactId, Pack } from '../pack.ts';
import { createReader } from '../reader.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Article } from './article.ts';
import { plainText } from './hash.ts';

/** A figure of the article that the engine, reading it with the pack, holds to differ from the fact that cites it. */
export interface Doubt {
  fact: FactId;
  /** As the article prints it. */
  quote: string;
  paragraph: number;
}

/**
 * Where a page with the article itself would be marked "Differs". A figure may stand in the paragraph and still be that of
 * another measure: profit for revenue. The engine may also misread, so this is for an editor to judge and no fault.
 */
export function findDoubts(pack: Pack, article: Article, words: Vocabulary): Doubt[] {
  const { date, title, paragraphs } = article;
  const source = pack.sources.find((one) => plainText(one.title) === title)?.id;
  const reader = createReader(gatherKnowledge([pack]), { published: date, title }, words);
  return paragraphs.flatMap((text, paragraph) => {
    const cites = (id: FactId): boolean =>
      pack.facts.some(
        ({ id: other, evidence }) =>
          other === id && evidence.source === source && evidence.paragraphs.includes(paragraph),
      );
    return reader
      .read({ text, kind: 'paragraph' })
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ verdict, fact }) => verdict === 'differs' && cites(fact))
      .map(({ fact, quote }) => ({ fact, quote, paragraph }));
  });
}
