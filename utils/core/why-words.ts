import type { Interval } from './interval.ts';
import type { Knowledge } from './knowledge.ts';
import type { Comparison, Refusal, RefusalReason } from './mention.ts';
import { formatPeriod } from './period.ts';
import type { FigureWhy, MentionWhy, Rule, Silence, Why } from './why.ts';

/** The record of a decision in words: the sentence, then a line for each thing decided, indented. */
export function whyLines({ text, mentions, silence }: Why, knowledge: Knowledge): string[] {
  const lines = mentions.flatMap((mention) => mentionLines(mention, knowledge));
  return [text, ...lines, ...(silence ? [`  silent: ${silenceWords(silence)}`] : [])];
}

const RULES: Record<Rule, string> = {
  named: 'the sentence names whose figures these are',
  carried: 'whose figures these are was said before',
  title: 'the viewing of a title',
  'ai-and-film': 'it speaks of AI in film or television',
  'ai-goes-on': 'it goes on about the AI footage that was spoken of before',
};

function mentionLines(mention: MentionWhy, knowledge: Knowledge): string[] {
  const { text, facts, rule, entity, metric, figures, aspects, comparisons, refusals } = mention;
  const name = entity === null ? '' : ` (${knowledge.entities.get(entity)?.names[0] ?? entity})`;
  const scores = aspects.map(([aspect, score]) => `${aspect} ${score}`).join(', ');
  return [
    `  marks "${text}" with ${facts.join(', ')}`,
    `    why: ${RULES[rule]}${name}${metric === null ? '' : `, ${metric}`}`,
    ...(scores === '' ? [] : [`    aspects: ${scores}`]),
    ...figures.map((figure) => `    figure: ${figureWords(figure)}`),
    ...comparisons.map((comparison) => `    ${comparisonWords(comparison)}`),
    ...refusals.map((refusal) => `    ${refusalWords(refusal)}`),
  ];
}

function figureWords({ text, interval, unit, role, stance, trend, period }: FigureWhy): string {
  const told = [role, stance, trend === 'none' ? '' : trend, period ?? 'no period'].filter((word) => word !== '');
  return `"${text}" stands for ${intervalWords(interval)} ${unit}: ${told.join(', ')}`;
}

const intervalWords = ({ low, high }: Interval): string => `${numberWords(low)} to ${numberWords(high)}`;

const numberWords = (value: number): string =>
  value === Infinity ? 'no limit' : value.toLocaleString('en-GB', { maximumSignificantDigits: 6 });

/** How a figure was compared, and with what. */
export function comparisonWords({ quote, verdict, fact, role, period, pack }: Comparison): string {
  const when = period ? ` for ${formatPeriod(period)}` : '';
  return `"${quote}"${when} beside the ${role} of ${fact} (${intervalWords(pack)}): ${verdict}`;
}

const REFUSALS: Record<RefusalReason, string> = {
  'no-period': 'no period is named',
  'other-currency': 'it is in another currency',
  'not-claimed': 'the sentence denies, asks or supposes it',
  'other-measure': 'it is too far off to measure the same thing',
  'uncertain-profit': 'it may be another profit',
  'uncertain-date': 'nothing fixes its year or day',
};

/** Why a figure was not compared. */
export function refusalWords({ quote, fact, reason }: Refusal): string {
  return `"${quote}" is not compared with ${fact}: ${REFUSALS[reason]}`;
}

const SILENCES: Record<Silence['reason'], (words: string) => string> = {
  'nothing-known': () => 'it names nothing that the pack speaks of',
  'other-measure': (words) => `"${words}" is a measure that no fact has`,
  'other-company': (words) => `"${words}" is that of a company that the pack does not know`,
  'nobodys-measure': (words) => `nothing tells whose "${words}" it is`,
  'no-fact': (words) => `no fact on "${words}" fits: another company, metric or quarter`,
  'title-alone': (words) => `"${words}" is named, and nothing is said of its viewing or of AI`,
  'ai-elsewhere': (words) => `AI is spoken of in another field ("${words}")`,
  'ai-without-film': (words) => `"${words}" is spoken of, and nothing ties it to film or television`,
};

const silenceWords = ({ reason, words }: Silence): string => SILENCES[reason](words);
