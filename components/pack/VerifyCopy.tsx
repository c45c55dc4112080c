import { useState } from 'preact/hooks';
import type { Say } from '../../utils/core/say.ts';
import type { Verification } from '../../utils/core/proof/verify.ts';
import { useSay } from '../say.ts';
import { VerificationView } from './VerificationView.tsx';

/** Hardly an article is longer, and what is takes seconds; in UTF-16 code units. */
export const MOST_COPIED = 50_000;

interface Props {
  verify: (copy: string) => Promise<Verification | null>;
  /** Of the pack's statements. */
  language: string;
}

type Outcome =
  { kind: 'none' | 'busy' } | { kind: 'fault'; words: string } | { kind: 'done'; verification: Verification };

/** A reader's own copy of the article, held against the pack. */
export function VerifyCopy({ verify, language }: Props) {
  const say = useSay();
  const [copy, setCopy] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const run = async (text: string): Promise<void> => {
    const fault = faultOf(text, say);
    if (fault !== null) return setOutcome({ kind: 'fault', words: fault });
    setOutcome({ kind: 'busy' });
    await nextPaint();
    setOutcome(await outcomeOf(verify(text), say));
  };
  const drop = async (event: DragEvent): Promise<void> => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    const text = await textOf(file);
    if (text === null) return setOutcome({ kind: 'fault', words: say('verify.notText', file.name) });
    setCopy(text);
    await run(text);
  };
  return (
    <section class="verify">
      <h2>{say('verify.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping a file has another way: pasting */}
      <form
        class="box"
        onSubmit={(event) => {
          event.preventDefault();
          void run(copy);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void drop(event)}
      >
        <p id="verify-intro">{say('verify.intro')}</p>
        <textarea
          class="field"
          rows={6}
          aria-label={say('verify.label')}
          aria-describedby="verify-intro"
          value={copy}
          onInput={({ currentTarget }) => setCopy(currentTarget.value)}
        />
        <div class="acts">
          <button type="submit" class="btn first">
            {say('verify.act')}
          </button>
          {copy !== '' && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                setCopy('');
                setOutcome({ kind: 'none' });
              }}
            >
              {say('verify.clear')}
            </button>
          )}
        </div>
        <div role="status">
          {outcome.kind === 'busy' && say('verify.busy')}
          {outcome.kind === 'fault' && <p class="fault">{outcome.words}</p>}
          {outcome.kind === 'done' && <VerificationView {...outcome.verification} language={language} />}
        </div>
      </form>
    </section>
  );
}

/** Verifying takes the page's one thread: what is going on has to be painted before. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function outcomeOf(verifying: Promise<Verification | null>, say: Say): Promise<Outcome> {
  try {
    const verification = await verifying;
    return verification ? { kind: 'done', verification } : { kind: 'fault', words: say('verify.noHashes') };
  } catch (error) {
    return { kind: 'fault', words: say('verify.failed', error instanceof Error ? error.message : String(error)) };
  }
}

function faultOf(text: string, say: Say): string | null {
  if (text.trim() === '') return say('verify.empty');
  return text.length > MOST_COPIED ? say('verify.tooLong', text.length, MOST_COPIED) : null;
}

/** Null where the file is not UTF-8 text. */
async function textOf(file: File): Promise<string | null> {
  const text = await file.text();
  return text.includes('\0') || text.includes('\ufffd') ? null : text;
}
