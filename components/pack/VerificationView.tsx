import { heldLine } from '../../utils/core/proof/verification-text.ts';
import { sourceHolds, type FactCheck, type SourceCheck, type Verification } from '../../utils/core/proof/verify.ts';
import { findingFault } from '../../utils/core/proof/wording.ts';
import { CLOSE, DONE, icon } from '../icons.tsx';
import { useSay } from '../say.ts';
import { FACT_STATES, PARAGRAPH_STATES } from './words.ts';

interface Props extends Pick<Verification, 'sources' | 'facts'> {
  /** Of the statements. */
  language: string;
}

/** What holds and what does not, paragraph by paragraph and fact by fact. */
export function VerificationView({ sources, facts, language }: Props) {
  const say = useSay();
  const paragraphs = sources.flatMap((source) => source.paragraphs);
  const held = paragraphs.filter(({ state }) => state === 'holds').length;
  const standing = facts.filter(({ state }) => state !== 'fails').length;
  return (
    <>
      <p class="sum">{heldLine([held, paragraphs.length], [standing, facts.length], say)}</p>
      {sources.map((source) => (
        <SourceLines key={source.source.id} {...source} />
      ))}
      <ul class="checks">
        {facts.map((check) => (
          <FactLine key={check.fact.id} check={check} language={language} />
        ))}
      </ul>
    </>
  );
}

function SourceLines(check: SourceCheck) {
  const { source, titleHolds, date, paragraphs } = check;
  const say = useSay();
  return (
    <ul class={sourceHolds(check) ? 'checks whole' : 'checks'}>
      {!titleHolds && (
        <li class="no">
          {mark(false)}
          {say('verify.noTitle')}
        </li>
      )}
      {date !== source.date && (
        <li class="no">
          {mark(false)}
          {say('verify.noDate')}
        </li>
      )}
      {paragraphs.map(({ number, state }) => (
        <li key={number} class={state === 'holds' ? '' : 'no'}>
          {mark(state === 'holds')}¶&#8239;{number}: {say(PARAGRAPH_STATES[state])}
        </li>
      ))}
    </ul>
  );
}

function FactLine({ check, language }: { check: FactCheck; language: string }) {
  const { fact, date, findings, state } = check;
  const say = useSay();
  const faults = findings.filter(({ paragraph }) => paragraph === null);
  return (
    <li class={state === 'fails' ? 'no' : ''}>
      {mark(state !== 'fails')}
      <span>
        <a href={`#${fact.id}`} lang={language}>
          {fact.statement}
        </a>
        : {say(FACT_STATES[state])}
        {faults.map((finding) => (
          <small key={finding.path.join()}>{findingFault(finding, fact.evidence.paragraphs, date, say)}</small>
        ))}
      </span>
    </li>
  );
}

const mark = (holds: boolean) => icon(holds ? DONE : CLOSE);
