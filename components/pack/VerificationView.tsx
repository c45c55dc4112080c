import { sourceHolds, type FactCheck, type SourceCheck, type Verification } from '../../utils/core/proof/verify.ts';
import { findingFault } from '../../utils/core/proof/wording.ts';
import { CLOSE, DONE, icon } from '../icons.tsx';
import { DATE_MISSING, FACT_STATES, heldLine, PARAGRAPH_STATES, TITLE_MISSING } from './words.ts';

/** What holds and what does not, paragraph by paragraph and fact by fact. */
export function VerificationView({ sources, facts }: Verification) {
  const paragraphs = sources.flatMap((source) => source.paragraphs);
  const held = paragraphs.filter(({ state }) => state === 'holds').length;
  const standing = facts.filter(({ state }) => state !== 'fails').length;
  return (
    <>
      <p class="sum">{heldLine([held, paragraphs.length], [standing, facts.length])}</p>
      {sources.map((source) => (
        <SourceLines key={source.source.id} {...source} />
      ))}
      <ul class="checks">
        {facts.map((check) => (
          <FactLine key={check.fact.id} {...check} />
        ))}
      </ul>
    </>
  );
}

function SourceLines(check: SourceCheck) {
  const { source, titleHolds, date, paragraphs } = check;
  return (
    <ul class={sourceHolds(check) ? 'checks whole' : 'checks'}>
      {!titleHolds && (
        <li class="no">
          {mark(false)}
          {TITLE_MISSING}
        </li>
      )}
      {date !== source.date && (
        <li class="no">
          {mark(false)}
          {DATE_MISSING}
        </li>
      )}
      {paragraphs.map(({ number, state }) => (
        <li key={number} class={state === 'holds' ? '' : 'no'}>
          {mark(state === 'holds')}¶&#8239;{number}: {PARAGRAPH_STATES[state]}
        </li>
      ))}
    </ul>
  );
}

function FactLine({ fact, date, findings, state }: FactCheck) {
  const faults = findings.filter(({ paragraph }) => paragraph === null);
  return (
    <li class={state === 'fails' ? 'no' : ''}>
      {mark(state !== 'fails')}
      <span>
        <a href={`#${fact.id}`}>{fact.statement}</a>: {FACT_STATES[state]}
        {faults.map((finding) => (
          <small key={finding.path.join()}>{findingFault(finding, fact.evidence.paragraphs, date)}</small>
        ))}
      </span>
    </li>
  );
}

const mark = (holds: boolean) => icon(holds ? DONE : CLOSE);
