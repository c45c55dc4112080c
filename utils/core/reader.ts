import { linkAiFootage } from './ai-linking.ts';
import { readAiFootage, startAiContext, type AiContext } from './ai-footage.ts';
import type { Block, PageFacts } from './block.ts';
import { claimsOfPack, readClaims, type Claim } from './claims.ts';
import { joinMentions, linkClaims, type SentenceMention } from './finance-linking.ts';
import type { Knowledge } from './knowledge.ts';
import type { MeasureMention } from './measures.ts';
import type { Mention, Span } from './mention.ts';
import { isAiFilmArticle, OPENING } from './film-article.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import { readableText } from './normalise.ts';
import { placed } from './placed.ts';
import { namedBy, sentenceSubject, type Owner } from './owners.ts';
import type { EntityId, Fact } from './pack.ts';
import { readPeople } from './people.ts';
import { advanceClock, yearStartOf } from './clock.ts';
import type { Clock } from './period.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { leadInBehind, leadInOf, moved, readBehindLeadIn, withoutLeadIn, type LeadIn } from './lead-ins.ts';
import { LONGEST, splitSentences } from './sentences.ts';
import { pairWithLast } from './pairs.ts';
import { measureToCarry, withCarriedMeasure } from './measure-anaphora.ts';
import { linkViews } from './views-linking.ts';
import { readHead, readRow, startTable, type Table } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Seen } from './why.ts';
import { readViews, type ViewsContext } from './views.ts';

/** Reads the blocks of one article in order and carries its context (whose text, which quarter) from one to the next. */
export interface Reader {
  /** Mentions of the block, in order of `start`; offsets are into `block.text`. Never throws. */
  read(block: Block): Mention[];
}

/** What one article has said so far. */
interface Context {
  /** How many were read. */
  sentences: number;
  /** The company that the headline names, and the one that the text speaks of now. */
  main: Owner;
  running: Owner;
  /** A name that may be another company's has opened a sentence, and none since has named a company of the pack alone. */
  isDoubted: boolean;
  /** How many sentences had been read when one last named a company of the pack, or called one by its kind. */
  namedAt: number;
  clock: Clock;
  /** The measure that the sentence before spoke of alone. */
  measure: MeasureMention | null;
  /** What the sentence before claimed. */
  claims: readonly Claim[];
  ai: AiContext;
  views: ViewsContext;
  /** Surnames of people, who are no companies. */
  people: Set<string>;
  /** The table whose rows are being read. */
  table: Table | null;
  /** The block before this one. */
  above: string;
  /** What a heading, or the line before a list, says of the figures here. */
  leadIn: LeadIn;
}

/**
 * A reader for one article, in the language of `words`; start a new one for each container whose context must not leak.
 * `see` is told what was seen in each sentence and in each cell of a table, in order.
 */
export function createReader(
  knowledge: Knowledge,
  page: PageFacts,
  words: Vocabulary,
  see?: (seen: Seen) => void,
): Reader {
  const findNames = createNameFinder(knowledge);
  const facts = [...knowledge.facts.values()].map(({ fact }) => fact);
  const keywords = keywordPattern(facts);
  const opening = openingOf(page);
  const titles = findNames(opening).filter(({ entity }) => entity.kind === 'title' && isKnown(entity.id, facts));
  const context: Context = {
    sentences: 0,
    main: null,
    running: null,
    isDoubted: false,
    namedAt: 0,
    clock: { published: page.published, quarter: null, last: null, yearStart: 0 },
    measure: null,
    claims: [],
    ai: startAiContext(isAiFilmArticle(opening, words, titles), titles),
    views: { title: null, season: null, spanned: new Set() },
    people: new Set(),
    table: null,
    above: '',
    leadIn: null,
  };
  const read = (block: Block): Mention[] =>
    readBlock(block, { findNames, facts, keywords, knowledge, words, see }, context);
  if (page.title !== undefined) read({ text: page.title, kind: 'heading' });
  return { read };
}

/** What the article begins with: its headline, or as much of that as is read. */
const openingOf = ({ title = '', opening = '' }: PageFacts): string =>
  readableText(`${title}\n${opening}`.slice(0, OPENING)).text;

/** Whether the pack has a fact on the AI footage of a title. */
const isKnown = (title: EntityId, facts: readonly Fact[]): boolean =>
  facts.some(({ topic, subject }) => topic === 'ai-footage' && subject === title);

interface Engine {
  findNames: NameFinder;
  facts: readonly Fact[];
  keywords: RegExp | null;
  knowledge: Knowledge;
  words: Vocabulary;
  see: ((seen: Seen) => void) | undefined;
}

function readBlock(block: Block, engine: Engine, context: Context): Mention[] {
  const { text, back } = readableText(block.text);
  const place = (mention: SentenceMention, sentence: Span): Mention => placed(mention, sentence, block.text, back);
  if (block.kind === 'row') {
    const row = { start: 0, end: text.length };
    return readTableRow(wholeCells(text), engine, context).map((mention) => place(mention, row));
  }
  context.table = null;
  context.above = text;
  const headline = block.kind === 'heading';
  context.leadIn = leadInOf(block, text, context.leadIn, engine.words);
  const mentions = splitSentences(text, engine.words).flatMap((span, index) => {
    const written = text.slice(span.start, span.end);
    for (const surname of readPeople(written, engine.words)) context.people.add(surname);
    const sentence = readSentence(written, headline, { ...engine, people: context.people });
    follow(sentence, context, engine, index === 0);
    return readMentions(sentence, engine, context).map((mention) => place(mention, span));
  });
  if (context.sentences > 1) context.leadIn = leadInBehind(block, text, context.leadIn, engine.words);
  return mentions;
}

/** As many cells of a row as a sentence may be long: each cell is read beside its whole row. */
function wholeCells(row: string): string {
  return row.length <= LONGEST ? row : row.slice(0, row.lastIndexOf('|', LONGEST) + 1);
}

/** A row takes its subject from the text above the table and passes nothing on. */
function readTableRow(text: string, engine: Engine, context: Context): SentenceMention[] {
  const row = readSentence(text, false, { ...engine, people: context.people });
  context.table ??= startTable(context.above, engine);
  const head = readHead(row, context.table);
  if (head) {
    context.table = head;
    return [];
  }
  const mentions = readRow(row, context.table).flatMap((cell) => {
    const { running } = context;
    const told = readClaims(cell, running, context.clock);
    const claims = claimsOfPack(told);
    const linked = linkClaims(cell, claims, engine.facts, context.clock);
    engine.see?.({ sentence: cell, running, clock: context.clock, told, claims, passage: null, mentions: linked });
    return linked;
  });
  return joinMentions(mentions);
}

// By its third sentence an article has said whom it is about.
const LEAD = 3;

const isLead = ({ main, sentences }: Context): boolean => main === null && sentences < LEAD;

/** Moves the context on to whom, and to which quarter, a sentence speaks of. */
function follow(sentence: Sentence, context: Context, { knowledge: { entities } }: Engine, opensBlock: boolean): void {
  const subject = sentenceSubject(sentence, sentence.headline || isLead(context));
  context.sentences += 1;
  if (context.main === null) context.main = subject;
  if (subject !== null) context.running = subject;
  else if (opensBlock && !sentence.words.goesOn.test(sentence.text)) {
    context.running = context.main;
    context.isDoubted = false;
  }
  context.running ??= namedBy(sentence, sentence.words.attributed);
  const isNamed = sentence.names.some(({ entity }) => entity.kind === 'company');
  const isCalled = isNamed || sentence.words.companyByNoun.test(sentence.text);
  if (isCalled) context.namedAt = context.sentences;
  context.isDoubted = sentence.unknownNames.some(({ start }) => start === 0) || (!isNamed && context.isDoubted);
  context.clock.yearStart = yearStartOf(entities.get(context.running as EntityId));
  advanceClock(context.clock, sentence);
}

// Sentences without the name of a company, after which "sales" or "its sales" are nobody's that can be told.
const REMEMBERED = 12;

/** Whom the text speaks of; null when it has not said so for long. */
const companyOf = ({ running, sentences, namedAt }: Context): Owner =>
  sentences - namedAt > REMEMBERED ? null : running;

function readMentions(sentence: Sentence, engine: Engine, context: Context): SentenceMention[] {
  const { facts, keywords, knowledge, see } = engine;
  const { led, by } = readBehindLeadIn(sentence, context.leadIn, (text) =>
    readSentence(text, false, { ...engine, people: context.people }),
  );
  const measured = withCarriedMeasure(led, context.measure);
  const running = companyOf(context);
  const told = readClaims(measured, running, context.clock, context.isDoubted);
  context.measure = measureToCarry(measured, told);
  const claims = claimsOfPack(told);
  pairWithLast(claims, context.claims);
  context.claims = claims;
  const mentions = withoutLeadIn(linkClaims(measured, claims, facts, context.clock), by);
  for (const fact of facts) {
    if (fact.metric !== 'views') continue;
    const passage = readViews(sentence, fact, context.views, context.clock);
    if (passage) mentions.push(linkViews(sentence, passage));
  }
  context.ai.lead = context.sentences <= LEAD;
  const passage = readAiFootage(sentence, keywords, context.ai, context.running);
  const ai = passage && linkAiFootage(sentence, passage, facts, knowledge);
  if (ai) mentions.push(ai);
  see?.({
    sentence: measured,
    running,
    clock: context.clock,
    told,
    claims,
    passage,
    mentions: mentions.map((one) => moved(one, by)),
  });
  return mentions.toSorted((a, b) => a.start - b.start);
}

function keywordPattern(facts: readonly Fact[]): RegExp | null {
  const keywords = facts.flatMap((fact) => fact.keywords ?? []);
  if (keywords.length === 0) return null;
  return new RegExp(
    `\\b(?:${keywords.map((keyword) => keyword.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})\\b`,
    'i',
  );
}
