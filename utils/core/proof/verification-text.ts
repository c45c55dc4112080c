import type { Say } from '../say.ts';
import { dayWords } from './dates.ts';
import type { FactCheck, ParagraphCheck, SourceCheck, Verification } from './verify.ts';
import { findingFault, findingName, findingPlace, numberList } from './wording.ts';

/** A verification for people, a line each: sources with their paragraphs, then facts with all that was looked up. */
export function verificationLines({ sources, facts, holds }: Verification, say: Say): string[] {
  return [
    ...sources.flatMap((check) => [...sourceLines(check), '']),
    ...facts.flatMap((check) => factLines(check, say)),
    '',
    sumLine(sources, facts, say),
    ...(holds
      ? ['Everything holds.']
      : ['What does not:', ...sources.flatMap(sourceFaults), ...facts.flatMap((check) => factFaults(check, say))]),
  ];
}

function sourceLines(check: SourceCheck): string[] {
  const { source, titleHolds, date, paragraphs } = check;
  return [
    `Source ${source.id}: ${source.title}`,
    line(titleHolds, titleHolds ? 'title: holds' : TITLE_FAULT),
    line(date === source.date, date === source.date ? `date ${date}: holds` : dateFault(check)),
    ...paragraphs.map(paragraphLine),
  ];
}

const TITLE_FAULT = 'title: does not stand in the copy';

function dateFault({ source, date }: SourceCheck): string {
  return `date ${source.date}: ${date === null ? 'the copy has no date line' : `the copy has ${dayWords(date, true)}`}`;
}

/** Everything of a source that does not hold, each with the source's id. */
function sourceFaults(check: SourceCheck): string[] {
  const { source, titleHolds, date, paragraphs } = check;
  const changed = paragraphs.filter(({ state }) => state !== 'holds');
  return [
    ...(titleHolds ? [] : [TITLE_FAULT]),
    ...(date === source.date ? [] : [dateFault(check)]),
    ...changed.map(({ number, state }) => `paragraph ${number}: ${STATES[state]}`),
  ].map((fault) => line(false, source.id, fault));
}

function factFaults({ fact, date, findings }: FactCheck, say: Say): string[] {
  return findings
    .filter(({ paragraph }) => paragraph === null)
    .map((finding) => line(false, fact.id, findingFault(finding, fact.evidence.paragraphs, date, say)));
}

const STATES = { holds: 'hash holds', differs: 'another text', missing: 'missing' };

function paragraphLine({ number, state, facts }: ParagraphCheck): string {
  const cited = facts.length === 0 ? 'cited by no fact' : `cited by ${facts.join(', ')}`;
  return line(state === 'holds', `paragraph ${number}: ${STATES[state]}; ${cited}`);
}

function factLines({ fact, date, findings, changed, state }: FactCheck, say: Say): string[] {
  const about =
    state === 'stands'
      ? `; ${say('paragraphs', changed.length, numberList(changed, say))} ${changed.length > 1 ? 'are' : 'is'} another text, but all of this stands there`
      : '';
  return [
    `Fact ${fact.id} ${state === 'fails' ? 'does not hold' : 'holds'}${about}`,
    ...findings.map((finding) =>
      finding.paragraph === null
        ? line(false, findingFault(finding, fact.evidence.paragraphs, date, say))
        : line(true, findingName(finding, say), findingPlace(finding)),
    ),
  ];
}

function line(holds: boolean, ...parts: string[]): string {
  return `  ${holds ? '✓' : '✗'} ${parts.join(': ')}`;
}

function sumLine(sources: readonly SourceCheck[], facts: readonly FactCheck[], say: Say): string {
  const paragraphs = sources.flatMap((check) => check.paragraphs);
  const held = paragraphs.filter(({ state }) => state === 'holds').length;
  const standing = facts.filter(({ state }) => state !== 'fails').length;
  return heldLine([held, paragraphs.length], [standing, facts.length], say);
}

/** "11 of 11 paragraphs and 14 of 14 facts hold." */
export function heldLine(
  paragraphs: [held: number, all: number],
  facts: [held: number, all: number],
  say: Say,
): string {
  return say(
    'verify.held',
    say('verify.heldParagraphs', paragraphs[1], paragraphs[0]),
    say('verify.heldFacts', facts[1], facts[0]),
  );
}
