import { readFigures, type Figure } from '../figures.ts';
import { normalise } from '../normalise.ts';
import type { Entity, Fact } from '../pack.ts';
import { LAST_SEASON, SEASON } from '../vocabulary/proof-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkWordedDirection, figureFinding } from './figures.ts';
import { seek, type Finding, type Grounds } from './finding.ts';
import { exactNames } from './names.ts';
import { hasFourDigits, isYear, readNumbers, type PrintedNumber } from './numbers.ts';

/** Every figure, year and number in the words of a fact. `inferred` is a year that its period took from the date line. */
export function checkTexts(
  fact: Fact,
  entities: readonly Entity[],
  inferred: number | null,
  grounds: Grounds,
  words: Vocabulary,
): Finding[] {
  const names = exactNames(entities.flatMap((entity) => entity.names));
  return (['statement', 'detail'] as const).flatMap((key) => {
    // A number in a name ("Apollo 13") is part of the name.
    const plain = normalise(fact[key] ?? '');
    const text = plain.replace(names, (name) => '_'.repeat(name.length));
    // A count of the fact's own is held against as a figure, any other by its number: our words may name the thing otherwise.
    const isOwn = ({ value }: Figure): boolean =>
      fact.figures.some((own) => own.kind === 'count' && own.value === value);
    const figures = readFigures(text, words).filter((figure) => figure.kind !== 'count' || isOwn(figure));
    const numbers = readNumbers(text, words).filter((number) => !figures.some((figure) => overlaps(figure, number)));
    return [
      ...figures.map((figure) =>
        figureFinding(figure, text.slice(figure.hedgeStart, figure.end), [key], grounds, words),
      ),
      ...checkWordedDirection(plain, [key], fact, grounds, words),
      ...numbers.map((number) => numberFinding(number, [key], inferred, grounds, words)),
      ...valueFinding(plain, fact, key, words),
    ];
  });
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function numberFinding(
  number: PrintedNumber,
  path: Finding['path'],
  inferred: number | null,
  grounds: Grounds,
  words: Vocabulary,
): Finding {
  const year = isYear(number);
  const kind = year ? 'year' : 'number';
  const place = seek(
    grounds,
    (text) => readNumbers(text, words).some(({ value }) => value === number.value),
    (text) =>
      readNumbers(text, words)
        .filter((other) => hasFourDigits(other) === year)
        .map((other) => other.text),
  );
  if (place.paragraph !== null || !year || number.value !== inferred)
    return { kind, path, value: number.text, ...place };
  return { kind, path, value: number.text, paragraph: 0, inferred: true, instead: [], elsewhere: [] };
}

/** The statement of a fact with a value may not give another figure of that unit alone. */
function valueFinding(text: string, fact: Fact, key: 'statement' | 'detail', words: Vocabulary): Finding[] {
  const value = fact.figures.find(({ role }) => role === 'value');
  if (!value || key === 'detail') return [];
  const alike = readFigures(text, words).filter(({ kind, unit }) => kind === value.kind && unit === value.unit);
  const same = alike.some(({ low, high }) => low === value.low && high === value.high);
  if (alike.length === 0 || same) return [];
  const instead = alike.map(({ hedgeStart, end }) => text.slice(hedgeStart, end));
  return [{ kind: 'statement', path: [key], value: value.written, paragraph: null, instead, elsewhere: [] }];
}

/** The season of a fact, and whether it is the last one. */
export function checkSeason({ season }: Fact, grounds: Grounds, words: Vocabulary): Finding[] {
  if (!season) return [];
  const { number, final } = season;
  const stands = (text: string): boolean =>
    seasonsOf(text, words).some((other) => other.number === number && other.final === final);
  const value = `${final ? 'last ' : ''}season ${number}`;
  return [
    {
      kind: 'season',
      path: ['season'],
      value,
      ...seek(grounds, stands, (text) => seasonsOf(text, words).map((other) => other.text)),
    },
  ];
}

function seasonsOf(text: string, words: Vocabulary): { text: string; number: number; final: boolean }[] {
  return [...text.matchAll(SEASON)].flatMap(({ 0: written, index, groups = {} }) => {
    const digits = groups['before'] ?? groups['after'] ?? groups['short'] ?? '';
    const [number] = digits.toLowerCase() === 'one' ? [{ value: 1 }] : readNumbers(digits, words);
    // "The final season, its third": the word that makes it the last may stand a little before.
    const lead = /(?:[\w-]+ ){0,2}$/.exec(text.slice(0, index))?.[0] ?? '';
    return number ? [{ text: written, number: number.value, final: LAST_SEASON.test(lead + written) }] : [];
  });
}
