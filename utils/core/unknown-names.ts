import type { Figure } from './figures.ts';
import { isApart, spansOf } from './matches.ts';
import type { Span } from './mention.ts';
import type { NameMention } from './name-finder.ts';
import { OTHER, whoIs, type Owner } from './owners.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Names in a sentence that may be those of companies which the pack does not know: runs of capitals that are no person, place,
 * time, source or title, and no word that has its capital by standing first. None in a headline that has one for each word.
 */
export function readUnknownNames(
  text: string,
  names: readonly NameMention[],
  people: ReadonlySet<string>,
  words: Vocabulary,
): Span[] {
  if (isTitleCase(text)) return [];
  return spansOf(text, words.capitals).filter(
    (span) => names.every((name) => isApart(name, span)) && isUnknownName(text, span, people, words),
  );
}

function isUnknownName(text: string, span: Span, people: ReadonlySet<string>, words: Vocabulary): boolean {
  const run = text.slice(span.start, span.end);
  const known = [words.region, words.reporter, words.periodName];
  if (known.some((pattern) => pattern.test(run))) return false;
  const parts = run
    .split(' ')
    .map((part) => part.replace(/\W+$/, ''))
    .filter((part) => /^[A-Z]./.test(part) && !part.endsWith('-based') && !words.commonCapital.test(part));
  if (people.has(parts.at(-1) ?? '') || parts.every((part) => known.some((pattern) => pattern.test(part))))
    return false;
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  if (words.noCompanyBefore.test(before) || words.noCompanyAfter.test(after)) return false;
  // One word at the head may be any word.
  const opens = !/[\w)]/.test(before) && parts.length === 1 && run.startsWith(parts[0] ?? '');
  return !opens || /[a-z][A-Z]/.test(run) || words.companyVerb.test(after);
}

/** Whether almost every word has a capital, by which names cannot be told. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\b[A-Za-z][\w'-]{3,}/g) ?? [];
  return long.filter((word) => /^[a-z]/.test(word)).length * 4 < long.length;
}

/** Whether a name right before or behind a figure makes it another's: "2% at Disney", "Paramount (down 1%)". */
export function isAnothers(sentence: Sentence, { hedgeStart, end }: Figure, owner: Owner): boolean {
  const { text, unknownNames, measures, words } = sentence;
  const behind = words.nameBehind.exec(text.slice(end));
  const before = words.nameBefore.exec(text.slice(0, hedgeStart));
  const name = behind?.groups?.['name'] ?? before?.groups?.['name'];
  if (name === undefined) return false;
  const start = behind ? end + behind[0].length - name.length : (before?.index ?? 0);
  const span = { start, end: start + name.length };
  if (measures.some((measure) => !isApart(measure, span))) return false;
  if (unknownNames.some((unknown) => !isApart(unknown, span))) return true;
  const who = whoIs(sentence, start, name);
  return who !== OTHER && who !== owner;
}
