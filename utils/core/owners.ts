import { isApart, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { NameMention } from './name-finder.ts';
import type { EntityId } from './pack.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Some company that the pack does not know, or a part of one that it does: a region, a segment. */
export const OTHER = Symbol('another company');
/** The company that a text speaks of without naming it: "it", "the streamer". */
export const RUNNING = Symbol('the company spoken of');

/** Whose a measure is: an entity of the pack, another company, or nobody that can be told. */
export type Owner = EntityId | typeof OTHER | null;

/** A company that acts in a sentence. */
export interface Actor extends Span {
  who: EntityId | typeof RUNNING | typeof OTHER;
}

/** What the rules on owners look at in a sentence. */
export interface Acted {
  /** Normalised. */
  text: string;
  /** The pack's names in it. */
  names: readonly NameMention[];
  actors: readonly Actor[];
  /** Names that may be those of companies which the pack does not know (`unknown-names.ts`). */
  unknownNames: readonly Span[];
  words: Vocabulary;
}

/** Companies that act in a sentence, in order. `people` are surnames that name no company. */
export function readActors(
  text: string,
  names: readonly NameMention[],
  people: ReadonlySet<string>,
  words: Vocabulary,
): Actor[] {
  const known = names
    .filter(
      ({ entity, start, end }) =>
        entity.kind === 'company' && !words.notItself.test(`${text.slice(0, start)}\n${text.slice(end)}`),
    )
    .map((name): Actor => ({
      start: name.start,
      end: name.end,
      who: isPart(text, name, words) ? OTHER : name.entity.id,
    }));
  const running = spansOf(text, words.runningSubject).map((span): Actor => ({ ...span, who: RUNNING }));
  const others = words.otherCompanies.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Actor[] => {
      const name = properName(match.groups?.['name'] ?? '', words);
      const start = text.indexOf(name, match.index);
      const span = { start, end: start + name.length };
      const isOther = isCompany(name, people, words) && !words.placed.test(text.slice(0, start));
      return isOther && names.every((other) => isApart(other, span)) ? [{ ...span, who: OTHER }] : [];
    }),
  );
  return [...known, ...running, ...others].toSorted((a, b) => a.start - b.start);
}

/** Whether a name that acts like a company may be one: no reporter, no part of the world, no person. */
function isCompany(name: string, people: ReadonlySet<string>, { reporter, region }: Vocabulary): boolean {
  return name !== '' && !reporter.test(name) && !region.test(name) && !people.has(name.split(' ').at(-1) ?? '');
}

/** What is left of a run of capitalised words without those that are capitals only by standing first. */
function properName(run: string, { commonCapital }: Vocabulary): string {
  const parts = run.split(' ');
  while (parts.length > 0 && commonCapital.test(parts[0] ?? '')) parts.shift();
  return parts.join(' ');
}

/** A company's name with a country's or "arm" behind it: a part of the company, whose figures are not the company's. */
const isPart = (text: string, name: Span, { companyPart }: Vocabulary): boolean =>
  companyPart.test(text.slice(name.end));

/** Whose the measure at `measure` is. `running` is the company the text speaks of when the sentence names none. */
export function ownerOf(sentence: Acted, measure: Span, running: Owner): Owner {
  const { text, words } = sentence;
  const before = text.slice(0, measure.start);
  if (words.stranger.test(`${before}\n${text.slice(measure.start)}`)) return OTHER;
  const byPossessive = words.runningLeft.exec(before);
  if (byPossessive) return subjectBefore(sentence, measure.start - byPossessive[0].length + 1, running) ?? running;
  if (words.runningRight.test(text.slice(measure.end))) return running;
  return namedBeside(sentence, measure) ?? subjectBefore(sentence, measure.start, running) ?? running;
}

/** The owner whose name stands right before or behind the measure; null when none does. */
function namedBeside(sentence: Acted, measure: Span): Owner {
  const { text, words } = sentence;
  const left = ownName(words.ownerLeft.exec(text.slice(0, measure.start)), words);
  if (left !== '') return whoIs(sentence, text.slice(0, measure.start).lastIndexOf(left), left);
  const match = words.ownerRight.exec(text.slice(measure.end));
  const right = ownName(match, words);
  return right === '' ? null : whoIs(sentence, measure.end + (match?.[0].length ?? 0) - right.length, right);
}

function ownName(match: RegExpExecArray | null, words: Vocabulary): string {
  const name = properName(match?.groups?.['name'] ?? '', words);
  return words.periodName.test(name) ? '' : name;
}

/** The pack's company of that name, or OTHER; a title, a person or a region owns no company's figures. */
export function whoIs(
  { text, names, words }: Pick<Acted, 'text' | 'names' | 'words'>,
  start: number,
  written: string,
): Owner {
  const span = { start, end: start + written.length };
  const known = names.find((name) => !isApart(name, span) && name.entity.kind === 'company');
  return !known || isPart(text, known, words) ? OTHER : known.entity.id;
}

/** The last company before `position` that may be the subject there; null when the sentence names none. */
function subjectBefore({ text, actors, words }: Acted, position: number, running: Owner): Owner {
  const ended = spansOf(text, words.asideClause).filter(({ end }) => end <= position);
  const actor = actors.findLast(
    (one) =>
      one.end <= position &&
      ended.every((clause) => isApart(one, clause)) &&
      !words.noSubject.test(text.slice(0, one.start)),
  );
  if (!actor) return null;
  return actor.who === RUNNING ? running : actor.who;
}

/**
 * The company that a sentence is about, as far as it says: the pack's, OTHER, or null when it leaves it open.
 * In a headline any company that acts or is named counts; in a sentence it must stand where a subject does, own the
 * measure that opens it, or be the one that says "we".
 */
export function sentenceSubject(sentence: Acted, headline: boolean): Owner {
  const { text, actors, words } = sentence;
  const first = actors.find(({ who, start }) => who !== RUNNING && !words.comparedWith.test(text.slice(0, start)));
  const told = namedBy(sentence, words.subject);
  if (told !== null || !first || first.who === RUNNING) return told;
  const stands =
    headline ||
    first.who === OTHER ||
    (words.leadingPhrase.test(text.slice(0, first.start)) && !words.byContrast.test(text));
  return stands ? first.who : null;
}

/** The company whose name a pattern finds. */
export function namedBy(sentence: Acted, pattern: RegExp): Owner {
  const match = pattern.exec(sentence.text);
  const name = ownName(match, sentence.words);
  return name === '' ? null : whoIs(sentence, sentence.text.indexOf(name, match?.index), name);
}
