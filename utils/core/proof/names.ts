import { namesPattern } from '../name-pattern.ts';
import { normalise } from '../normalise.ts';
import type { Entity, EntityId, Fact } from '../pack.ts';
import { SPELLED_OUT } from '../vocabulary/proof-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { seek, type Finding, type Grounds } from './finding.ts';

/** A pattern for every one of these names as they are written; a small first letter, and an article, may be a capital or not. */
export function exactNames(names: readonly string[]): RegExp {
  return new RegExp(namesPattern(names.flatMap(spellings)), 'g');
}

function spellings(name: string): string[] {
  const small = name.replace(/^(?:The|A|An)(?= )/, (article) => article.toLowerCase());
  return [name, small, small.charAt(0).toUpperCase() + small.slice(1)];
}

/** Whoever a fact is about, says it, or is named in its words must stand in the cited paragraphs, by any name. */
export function checkNames(fact: Fact, entities: readonly Entity[], grounds: Grounds, words: Vocabulary): Finding[] {
  const linked: [EntityId, Finding['path']][] = [
    [fact.subject, ['subject']],
    ...(fact.about ?? []).map((id, index): [EntityId, Finding['path']] => [id, ['about', index]]),
  ];
  const about = linked.flatMap(([id, path]) => entityFinding(id, path, entities, grounds, words));
  const { statement, detail, speaker } = fact;
  const texts = Object.entries({ statement, detail, speaker }).flatMap(([key, text]) =>
    text === undefined ? [] : namesOfText(normalise(text), [key], entities, grounds, words),
  );
  return [...about, ...texts];
}

function entityFinding(
  id: EntityId,
  path: Finding['path'],
  entities: readonly Entity[],
  grounds: Grounds,
  words: Vocabulary,
): Finding[] {
  const names = entities.find((entity) => entity.id === id)?.names;
  if (!names) return [];
  const pattern = exactNames(names);
  const place = seek(
    grounds,
    (text) => text.search(pattern) >= 0,
    (text) => capitalised(text, words),
  );
  return [{ kind: 'name', path, value: names[0] ?? id, ...place }];
}

function namesOfText(
  text: string,
  path: string[],
  entities: readonly Entity[],
  grounds: Grounds,
  words: Vocabulary,
): Finding[] {
  const isSpeaker = path[0] === 'speaker';
  const named = entities.filter(({ names }) => text.search(exactNames(names)) >= 0);
  const rest = text.replace(exactNames(entities.flatMap(({ names }) => names)), (name) => '_'.repeat(name.length));
  return [
    ...named.flatMap(({ id }) => entityFinding(id, path, entities, grounds, words)),
    ...properNames(rest, isSpeaker, words).map((value): Finding => {
      const stands = (other: string): boolean => hasWord(other, value, isSpeaker);
      return { kind: 'name', path, value, ...seek(grounds, stands, (other) => capitalised(other, words)) };
    }),
  ];
}

/** Whether a text has a word or the long form of it. */
function hasWord(text: string, word: string, anyCase: boolean): boolean {
  if (new RegExp(namesPattern([word]), anyCase ? 'i' : '').test(text)) return true;
  const long = SPELLED_OUT[word];
  return long !== undefined && new RegExp(namesPattern([long]), 'i').test(text);
}

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;
const OPENING = /(?:^|[.!?:]["')]* )["'(]*$/;

/**
 * Words with a capital that does not come from the start of a sentence. `all`: that of the first word counts too, as in a
 * speaker's name.
 */
function properNames(text: string, all: boolean, { commonCapital }: Vocabulary): string[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ 0: word, index }) => {
    if (word.length < 2) return [];
    const opens = !all && OPENING.test(text.slice(0, index)) && /\p{Ll}/u.test(word);
    const goesOn = /^[ -]\p{Lu}/u.test(text.slice(index + word.length)) && !commonCapital.test(word);
    return opens && !goesOn ? [] : [word];
  });
}

/** Runs of capitalised words, as names are written. */
function capitalised(text: string, { commonCapital }: Vocabulary): string[] {
  const runs = text.match(/\p{Lu}[\p{L}\p{N}&-]*(?: (?:of |and )?\p{Lu}[\p{L}\p{N}&-]*)*/gu) ?? [];
  return runs.filter((run) => run.length > 2 && !commonCapital.test(run));
}
