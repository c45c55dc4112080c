import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { figureWords } from './card-figure.ts';
import { cardText, paragraphWords, type SourceLine } from './card.ts';
import type { Knowledge, KnownFact } from './knowledge.ts';
import { knownNames } from './known-names.ts';
import type { FactId, Topic } from './pack.ts';
import type { Say } from './say.ts';
import { highlighted, wordsOf, type Piece } from './search-words.ts';
import { MEASURE_NAMES, TOPIC_NAMES } from './words.ts';

/** A fact that a search found, best first. */
export interface Hit {
  id: FactId;
  topic: Topic;
  /** BCP 47 tag of the statement. */
  language: string;
  statement: Piece[];
  /** A name of whom the fact is about that was searched for and does not stand in the statement; empty: none. */
  alias: Piece[];
  /** Its figure in words; null: it has none. */
  figure: string | null;
  /** As of when it is so, or was said. */
  when: Piece[];
  source: SourceLine;
  /** Where it stands in the source: "paragraphs 2, 3". */
  paragraphs: string;
}

/** What a search came to. */
export interface Hits {
  /** The first of them, as many as are shown. */
  hits: Hit[];
  /** Every fact that was found. */
  ids: FactId[];
  /** False where no fact has every word of the search: these have some. */
  whole: boolean;
  /** Whom there are facts about, where nothing was found; else empty. */
  names: string[];
}

/** Finds facts by words of theirs, by whom they are about, and by their figures. */
export type Search = (query: string) => Hits;

/** So many facts are shown. */
const MOST_SHOWN = 30;

const MOST_NAMES = 8;

/** Facts taken in at one go: a large pack must not hold up the keys. */
const CHUNK = 500;

type Field = 'statement' | 'names' | 'figures' | 'when' | 'rest';
type Document = Record<Field | 'id', string>;

/** Makes the index over all facts that are known, in slices. The last word of a search may be the beginning of one; a word may be misspelt, a figure not. */
export async function createSearch(knowledge: Knowledge, say: Say): Promise<Search> {
  const index = new MiniSearch<Document>({
    fields: ['statement', 'names', 'figures', 'when', 'rest'] satisfies Field[],
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word) => word,
    searchOptions: { boost: { names: 3, statement: 2, figures: 2 }, prefix: true },
  });
  const documents = [...knowledge.facts.values()].map((known) => documentOf(known, knowledge, say));
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  return (query) => {
    const { found, whole } = byTheFirstStep(index, query);
    return {
      hits: found.slice(0, MOST_SHOWN).flatMap(({ id, terms }) => hitOf(knowledge, String(id), new Set(terms), say)),
      ids: found.map(({ id }) => String(id)),
      whole,
      names: found.length > 0 ? [] : knownNames(knowledge).slice(0, MOST_NAMES),
    };
  };
}

const SOME: SearchOptions = { processTerm: (word) => (tells(word) ? word : null) };

/** From the strictest: what is spelt as it was searched for goes before what is like it, and every word before some. */
const STEPS: readonly SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: misspellings },
  SOME,
  { ...SOME, fuzzy: misspellings },
];

function byTheFirstStep(index: MiniSearch, query: string): { found: SearchResult[]; whole: boolean } {
  for (const options of STEPS) {
    const found = index.search(query, options);
    if (found.length > 0) return { found, whole: options.combineWith === 'AND' };
  }
  return { found: [], whole: false };
}

/** Whether a word alone says what is searched for: "the" and "how" do not. */
function tells(word: string): boolean {
  return word.length > 3 || isFigure(word);
}

/** How many letters may be wrong. In a figure none: another digit is another figure. */
function misspellings(word: string): number | false {
  if (word.length < 4 || isFigure(word)) return false;
  return word.length < 6 ? 1 : 2;
}

function isFigure(word: string): boolean {
  return /\p{N}/u.test(word);
}

function documentOf(known: KnownFact, knowledge: Knowledge, say: Say): Document {
  const { fact, source } = known;
  const { asOf, standing } = cardText(known, [], [], say);
  const { topic, metric, detail, keywords = [] } = fact;
  const kinds = [TOPIC_NAMES[topic], ...(metric ? [MEASURE_NAMES[metric]] : [])].map((key) => say(key));
  return {
    id: fact.id,
    statement: fact.statement,
    names: namesOf(known, knowledge).join(' '),
    figures: fact.figures.map(({ written }) => written).join(' '),
    when: asOf.text,
    rest: [...kinds, standing, detail, ...keywords, source.title, source.publisher].join(' '),
  };
}

function namesOf({ fact }: KnownFact, { entities }: Knowledge): string[] {
  return [fact.subject, ...(fact.about ?? [])].flatMap((id) => entities.get(id)?.names ?? []);
}

function hitOf(knowledge: Knowledge, id: FactId, found: ReadonlySet<string>, say: Say): Hit[] {
  const known = knowledge.facts.get(id);
  if (!known) return [];
  const { topic, language, headline, figure, asOf, source } = cardText(known, [], [], say);
  const alias = aliasOf(headline, namesOf(known, knowledge), found);
  const [statement, when] = [highlighted(headline, found), highlighted(asOf.text, found)];
  const paragraphs = paragraphWords(source.paragraphs, say);
  return [{ id, topic, language, statement, alias, figure: figure && figureWords(figure), when, source, paragraphs }];
}

/** The name with the most words that were found and that the statement has not. */
function aliasOf(statement: string, names: readonly string[], found: ReadonlySet<string>): Piece[] {
  const printed = new Set(wordsOf(statement).map(({ word }) => word));
  const count = (name: string): number =>
    wordsOf(name).filter(({ word }) => found.has(word) && !printed.has(word)).length;
  const [best] = names.toSorted((a, b) => count(b) - count(a));
  return best && count(best) > 0 ? highlighted(best, found) : [];
}
