import { spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { NameMention } from './name-finder.ts';
import type { EntityId } from './pack.ts';
import { COMPANY_NOUNS, REGIONS, REPORTERS } from './vocabulary/companies.ts';
import { MEASURE_ADJECTIVES, MEASURES } from './vocabulary/measures.ts';
import { COMMON_CAPITALS } from './vocabulary/capitals.ts';

/** Some company that the pack does not know, or a part of one that it does: a region, a segment. */
export const OTHER = Symbol('another company');
/** The company that a text speaks of without naming it: "it", "the streamer". */
export const RUNNING = Symbol('the company spoken of');

/** Whose a measure is: an entity of the pack, another company, or nobody that can be told. */
export type Owner = EntityId | typeof OTHER | null;

const CAPITALS = String.raw`[A-Z][\w&.+!-]*(?:(?: (?:of|the|and|&))? [A-Z][\w&.+!-]*)*`;
const BETWEEN = String.raw`(?: (?:${MEASURE_ADJECTIVES}|[-+]?[$£€]?\d[\d.,]*(?:%|bn|m| per ?cent| billion| million)?|(?:rise|increase|growth|jump|gain|drop|fall|surge|decline) in|and|or|\w+(?= and)))*`;
const FINANCE = MEASURES.map(({ pattern }) => pattern).join('|');

const OWNER_LEFT = new RegExp(`(?<name>${CAPITALS})(?:'s|(?<=s)'|)(?: \\([^)]*\\))?${BETWEEN} $`);
const RUNNING_LEFT = new RegExp(`\\b(?:[Ii]ts|[Tt]heir|(?:[Tt]he|[Tt]his) ${COMPANY_NOUNS}(?:'s|s')?)${BETWEEN} $`);
const RUNNING_RIGHT = new RegExp(`^ (?:at|of|for) (?:the|this) ${COMPANY_NOUNS}\\b`);
const OWNER_RIGHT = new RegExp(`^ (?:at|of|for|from|by|in|across) (?:the )?(?<name>${CAPITALS})`);
const REGION = new RegExp(`^(?:the )?(?:${REGIONS})\\b`, 'i');
const IN_REGION = new RegExp(`^ (?:in|from|across|for) (?:the )?(?:${REGIONS})\\b`, 'i');
const REPORTER = new RegExp(`^(?:the )?(?:${REPORTERS})\\b`, 'i');
const RUNNING_SUBJECT = new RegExp(
  `\\b(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]he ${COMPANY_NOUNS}|[Mm]anagement|[Ee]xecutives)\\b`,
);

/** A company that acts in a sentence. */
export interface Actor extends Span {
  who: EntityId | typeof RUNNING | typeof OTHER;
}

const OTHER_COMPANY = new RegExp(
  `(?<name>${CAPITALS})(?: \\([^)]*\\))?(?:,? (?:which|who|now|the|a|an)\\b[^,]{3,60},)?(?:(?:'s|(?<=s)')(?: [\\w'-]+){0,4} (?:${FINANCE}|quarter|fiscal)|,? (?:also |has |had |has also |again )?(?:reported|reports|posted|posts|earned|booked|logged|recorded|generated|beats?|missed|misses|swung|narrowed|turned in|(?:said|says|added|noted|disclosed|announced) (?:that )?(?:[\\w'-]+ ){0,4}(?:${FINANCE})|saw (?:its )?(?:\\w+ ){0,3}(?:${FINANCE})|(?:did|had|made) (?:[\\w-]+ ){0,5}(?:${FINANCE}|quarter|second quarter)))`,
  'g',
);

// A name in mid-sentence, or of two words, that could, has or was something with a measure behind it.
const OTHER_SUBJECT = new RegExp(
  `(?:(?<=[a-z,;] )|(?<=\\b(?:If|When|While|As|But|And|Since|Although) )|(?=${CAPITALS.replace('*', '')} [A-Z]))(?<name>${CAPITALS}) (?:could|would|might|may|will|can|should|must|has|had|have|is|was|were|takes?|took|makes?|gets?|got|gained?|gains)\\b[^.;]{0,80}?\\b(?:${FINANCE})\\b`,
  'g',
);

/** Companies that act in a sentence, in order. `names` are the pack's names in it, `people` the surnames it may use. */
export function readActors(text: string, names: readonly NameMention[], people: ReadonlySet<string>): Actor[] {
  const actors: Actor[] = names
    .filter(({ entity }) => entity.kind === 'company')
    .map((name) => ({ start: name.start, end: name.end, who: isPartOfName(text, name) ? OTHER : name.entity.id }));
  for (const span of spansOf(text, RUNNING_SUBJECT)) actors.push({ ...span, who: RUNNING });
  for (const match of [...text.matchAll(OTHER_COMPANY), ...text.matchAll(OTHER_SUBJECT)]) {
    const name = properName(match.groups?.['name'] ?? '');
    const start = match.index + (match.groups?.['name'] ?? '').length - name.length;
    const span = { start, end: start + name.length };
    if (
      name === '' ||
      REPORTER.test(name) ||
      REGION.test(name) ||
      isPerson(name, people) ||
      names.some((known) => overlap(known, span))
    )
      continue;
    actors.push({ ...span, who: OTHER });
  }
  return actors.toSorted((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isPerson = (name: string, people: ReadonlySet<string>): boolean => people.has(name.split(' ').at(-1) ?? '');

/** What is left of a run of capitalised words without those that are capitals only by standing first. */
function properName(run: string): string {
  const words = run.split(' ');
  while (words.length > 0 && COMMON_CAPITALS.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** "Netflix India", "Netflix Japan": a part of the company, whose figures are not the company's. */
function isPartOfName(text: string, name: Span): boolean {
  const after = text.slice(name.end);
  return after.startsWith(' ') && REGION.test(after.slice(1));
}

/**
 * Whose the measure at `measure` is. `running` is the company the text speaks of when the sentence names none.
 */
export function ownerOf(
  text: string,
  measure: Span,
  names: readonly NameMention[],
  actors: readonly Actor[],
  running: Owner,
): Owner {
  const left = text.slice(0, measure.start);
  const byPossessive = RUNNING_LEFT.exec(left);
  if (byPossessive) return subjectBefore(text, actors, measure.start - byPossessive[0].length + 1, running) ?? running;
  if (RUNNING_RIGHT.test(text.slice(measure.end))) return running;
  const beside = namedBeside(text, measure, names);
  if (beside !== null) return beside;
  return subjectBefore(text, actors, measure.start, running) ?? running;
}

/** The owner whose name stands right before or behind the measure; null when none does. */
function namedBeside(text: string, measure: Span, names: readonly NameMention[]): Owner {
  if (IN_REGION.test(text.slice(measure.end))) return OTHER;
  const left = OWNER_LEFT.exec(text.slice(0, measure.start))?.groups?.['name'];
  if (left !== undefined) {
    const name = properName(left);
    if (name !== '' && !isPeriodName(name)) {
      const at = text.slice(0, measure.start).lastIndexOf(name);
      return whoIs(text, { start: at, end: at + name.length }, names);
    }
  }
  const right = OWNER_RIGHT.exec(text.slice(measure.end));
  const name = properName(right?.groups?.['name'] ?? '');
  if (!right || name === '' || isPeriodName(name)) return null;
  const at = measure.end + right[0].length - name.length;
  return whoIs(text, { start: at, end: at + name.length }, names);
}

const isPeriodName = (name: string): boolean =>
  /^(?:Q[1-4]|FY|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Wall Street|Street)/.test(
    name,
  );

/** The pack's company of that name, or OTHER; a title, a person or a region owns no company's figures. */
function whoIs(text: string, span: Span, names: readonly NameMention[]): Owner {
  const known = names.find((name) => overlap(name, span) && name.entity.kind === 'company');
  if (!known || isPartOfName(text, known)) return OTHER;
  return known.entity.id;
}

// A company behind one of these is no subject: "a rival of Netflix", "unlike Netflix".
const NO_SUBJECT =
  /\S.*\b(?:of|like|unlike|with|against|than|for|to|from|by|at|over|including|behind|rivals?|competitors?) (?:the )?$/i;

/** The last company before `position` that may be the subject there; null when the sentence names none. */
function subjectBefore(text: string, actors: readonly Actor[], position: number, running: Owner): Owner {
  const actor = actors.findLast(({ start, end }) => end <= position && !NO_SUBJECT.test(text.slice(0, start)));
  if (!actor) return null;
  return actor.who === RUNNING ? running : actor.who;
}

const LEADING_PHRASE =
  /^["'(-]*\s*(?:(?:[A-Z][\w'-]+|in|on|for|during|over|by|at|after|when|while|as|since|before|with)\b[^,]{0,70}, |(?:In|For|During|Over|On|By|At|As) [^,A-Z]{0,45} )?(?:(?:but|and|yet|so|while|when|as|since|now|still|then|that|after|because|the|streaming|giant|video|company|tech|media|leader|pioneer)\s+){0,4}$/i;

/**
 * The company that a sentence is about, as far as it says: the pack's, OTHER, or null when it leaves it open.
 * In a headline any company that acts or is named counts; in a sentence it must stand where a subject does.
 */
export function sentenceSubject(text: string, actors: readonly Actor[], headline: boolean): Owner {
  const named = actors.filter((actor) => actor.who !== RUNNING);
  const first = named[0];
  if (!first) return null;
  if (headline || first.who === OTHER || LEADING_PHRASE.test(text.slice(0, first.start)))
    return first.who === RUNNING ? null : first.who;
  return null;
}
