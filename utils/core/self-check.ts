import type { AnyClaim, ClaimFigure } from './claims.ts';
import type { Figure } from './figures.ts';
import { growth, meets, type Interval } from './interval.ts';
import { OTHER } from './owners.ts';
import type { Metric } from './pack.ts';
import { quoteSpan } from './quote.ts';
import type { Sentence } from './sentence.ts';
import type { Seen } from './why.ts';

/** Two things that one article says of the same figure and that cannot both be right. */
export interface SelfFinding {
  /** `change`: a percentage does not follow from the amounts beside it · `figures`: two amounts for one measure and period. */
  kind: 'change' | 'figures';
  /** The figures as the page writes them, in the order of the text. */
  quotes: string[];
  /** For each of them the sentence that it stands in, as the engine reads it (`readableText`). */
  sentences: string[];
  why: SelfWhy;
}

/** `allowed`: the growth that the amounts allow, in per cent, as is `given`, negative for a fall · `metric`: what both are given for. */
export type SelfWhy =
  { from: string; to: string; allowed: Interval; given: number } | { one: string; other: string; metric: Metric };

/** Looks at the sentences of one article in order, for any company, and needs no pack. Silent where anything is in doubt. */
export interface SelfCheck {
  add(seen: Seen): void;
  findings(): SelfFinding[];
}

/** An amount that the article has given for a measure of a company in a period. */
interface Told {
  key: string;
  claim: ClaimFigure;
  metric: Metric;
  quote: string;
  sentence: string;
}

export function createSelfCheck(): SelfCheck {
  const findings: SelfFinding[] = [];
  const told = new Map<string, Told>();
  return {
    add({ sentence, told: claims }) {
      if (isScoped(sentence)) return;
      for (const claim of claims) {
        const change = wrongChange(sentence, claim);
        if (change) findings.push(change);
        for (const one of amountsOf(sentence, claim)) {
          const other = told.get(one.key);
          if (!other) told.set(one.key, one);
          else if (other.sentence !== one.sentence && contradict(other.claim, one.claim))
            findings.push(twoFigures(other, one));
        }
      }
    },
    findings: () => findings,
  };
}

const isSure = ({ stance, figure }: ClaimFigure): boolean =>
  stance === 'reported' && figure.hedge !== 'up-to' && figure.range === undefined;

/** Whether words of the sentence give its figures another scope or base, or take them back; a cell of a table has its column's. */
const isScoped = ({ text, words }: Sentence): boolean => words.scoped.test(text) || text.startsWith(' ');

/** All that the words allow: "more than" sets no upper limit here. */
const reach = ({ low, high, hedge }: Figure): Interval => ({ low, high: hedge === 'over' ? Infinity : high });

const quoteOf = ({ text }: Sentence, { figure }: ClaimFigure): string => {
  const { start, end } = quoteSpan(figure);
  return text.slice(start, end);
};

/** "Up 16% to $11.08bn from $9.2bn": the percentage held against the growth that the two amounts allow. */
function wrongChange(sentence: Sentence, { figures }: AnyClaim): SelfFinding | null {
  const sure = figures.filter(isSure);
  const only = (role: ClaimFigure['role']): ClaimFigure | null => {
    const found = sure.filter((one) => one.role === role);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [from, to, change] = [only('from'), only('value'), only('change')];
  if (sentence.figures.filter(({ kind }) => kind === 'percent').length !== 1) return null;
  if (
    !from ||
    !to ||
    change?.figure.kind !== 'percent' ||
    from.figure.unit !== to.figure.unit ||
    sure.length !== figures.length
  )
    return null;
  const allowed = growth(reach(from.figure), reach(to.figure));
  const sign = change.trend === 'down' ? -1 : 1;
  const [low, high] = sign > 0 ? [allowed.low, allowed.high] : [-allowed.high, -allowed.low];
  if (meets(reach(change.figure), { low, high })) return null;
  const quotes = [from, to, change]
    .toSorted((a, b) => a.figure.start - b.figure.start)
    .map((one) => quoteOf(sentence, one));
  const given = sign * change.figure.value;
  const why = { from: quoteOf(sentence, from), to: quoteOf(sentence, to), allowed, given };
  return { kind: 'change', quotes, sentences: quotes.map(() => sentence.text), why };
}

/** The amounts of a claim of which company, measure and period are certain. */
function amountsOf(sentence: Sentence, claim: AnyClaim): Told[] {
  const { metric, vague, doubted } = claim;
  const owner = claim.owner === OTHER ? onlyName(sentence, claim) : claim.owner;
  if (owner === null || vague || doubted || metric === 'results') return [];
  return claim.figures.flatMap((one) => {
    const { role, period, figure } = one;
    const isDated = period !== null && 'year' in period && period.year !== null;
    if (role !== 'value' || figure.kind !== 'amount' || !isDated || !isSure(one)) return [];
    const key = JSON.stringify([owner, metric, period, figure.unit]);
    return { key, claim: one, metric, quote: quoteOf(sentence, one), sentence: sentence.text };
  });
}

/** The company of a claim that the pack does not know: the only one that its sentence names. */
function onlyName({ text, actors, words }: Sentence, { measure }: AnyClaim): string | null {
  const behind = words.ownerRight.exec(text.slice(measure.end))?.groups?.['name'];
  const acting = actors.filter(({ who }) => who === OTHER).map(({ start, end }) => text.slice(start, end));
  const names = [...(behind === undefined ? [] : [behind]), ...acting].toSorted((a, b) => b.length - a.length);
  return names[0] !== undefined && names.every((name) => names[0]?.includes(name)) ? names[0] : null;
}

// Amounts further apart than this measure two things, whatever the words say.
const ALIKE = 2;

const contradict = ({ figure: a }: ClaimFigure, { figure: b }: ClaimFigure): boolean =>
  !meets(reach(a), reach(b)) && a.value < b.value * ALIKE && b.value < a.value * ALIKE;

function twoFigures(one: Told, other: Told): SelfFinding {
  return {
    kind: 'figures',
    quotes: [one.quote, other.quote],
    sentences: [one.sentence, other.sentence],
    why: { one: one.quote, other: other.quote, metric: one.metric },
  };
}
