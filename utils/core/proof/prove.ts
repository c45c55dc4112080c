import { PackError } from '../pack-error.ts';
import { sourceForCard } from '../records.ts';
import type { Fact, Pack, PackSource } from '../pack.ts';
import type { Say } from '../say.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Article } from './article.ts';
import { checkFact, inferredYear } from './fact.ts';
import { paragraphHash, plainText } from './hash.ts';
import { findSharedWords } from './own-words.ts';
import { findingFault, sharedWordsFault } from './wording.ts';

/**
 * The pack with what proves it: a hash of each paragraph, and the years taken from a date line. Every source needs its
 * article, found by its title; a pack of one source takes the only article. Throws a PackError about the first fact that
 * does not stand in the paragraphs it cites, or text that is too near to an article's own.
 */
export async function provePack(pack: Pack, articles: readonly Article[], words: Vocabulary, say: Say): Promise<Pack> {
  const found = pack.sources.map((source, index) => articleOf(source, index, pack, articles));
  const facts = pack.facts.map((fact, index) => {
    const article = found[pack.sources.findIndex(({ id }) => id === fact.evidence.source)];
    return article ? proveFact(fact, index, pack, article, words, say) : fact;
  });
  for (const article of found) checkOwnWords(pack, article);
  const sources = await Promise.all(
    pack.sources.map(async (source, index): Promise<PackSource> => {
      const paragraphs = found[index]?.paragraphs ?? [];
      return { ...source, paragraphHashes: await Promise.all(paragraphs.map(paragraphHash)) };
    }),
  );
  return { ...pack, sources, facts };
}

/** The pack as its source alone makes it. */
export function withoutProof(pack: Pack): Pack {
  return {
    ...pack,
    sources: pack.sources.map(sourceForCard),
    facts: pack.facts.map((fact) => {
      const evidence = { ...fact.evidence };
      delete evidence.inferredYear;
      return { ...fact, evidence };
    }),
  };
}

function articleOf(
  { title, date }: PackSource,
  index: number,
  { sources }: Pack,
  articles: readonly Article[],
): Article {
  const same = articles.find((article) => plainText(title) === article.title);
  const [only] = articles;
  const article = same ?? (sources.length === 1 && articles.length === 1 ? only : undefined);
  if (!article)
    throw new PackError(
      ['sources', index],
      `expected its article among those given, got none with the title "${title}"`,
    );
  if (article !== same)
    throw new PackError(
      ['sources', index, 'title'],
      `expected "${article.title}", as the article prints it, got "${title}"`,
    );
  if (article.date !== date)
    throw new PackError(
      ['sources', index, 'date'],
      `expected ${article.date}, as the article's date line says, got ${date}`,
    );
  return article;
}

function proveFact(fact: Fact, index: number, { entities }: Pack, article: Article, words: Vocabulary, say: Say): Fact {
  const findings = checkFact(fact, entities, article, words);
  const fault = findings.find(({ paragraph }) => paragraph === null);
  if (fault) {
    const most = article.paragraphs.length - 1;
    const words =
      fault.kind === 'paragraph'
        ? `expected a paragraph of the article, 0 to ${most}, got ${fault.value}`
        : findingFault(fault, fact.evidence.paragraphs, article.date, say);
    throw new PackError(['facts', index, ...fault.path], `${fact.id}: ${words}`);
  }
  const year = inferredYear(findings);
  return year === null ? fact : { ...fact, evidence: { ...fact.evidence, inferredYear: year } };
}

function checkOwnWords(pack: Pack, article: Article): void {
  const shared = findSharedWords(pack, article);
  if (shared)
    throw new PackError(shared.path, `${shared.id === null ? '' : `${shared.id}: `}${sharedWordsFault(shared)}`);
}
