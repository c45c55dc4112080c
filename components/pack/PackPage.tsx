import type { PackView } from '../../utils/core/pack-view.ts';
import type { Verification } from '../../utils/core/proof/verify.ts';
import { BrandIcon } from '../BrandIcon.tsx';
import { useSay } from '../say.ts';
import { FactTable } from './FactTable.tsx';
import { FigureCards } from './FigureCards.tsx';
import { HowCompared } from './HowCompared.tsx';
import { SourceCard } from './SourceCard.tsx';
import { Timeline } from './Timeline.tsx';
import { VerifyCopy } from './VerifyCopy.tsx';

interface Props {
  view: PackView;
  /** Holds the pack against a copy of its article; null: it cannot be. */
  verify: (copy: string) => Promise<Verification | null>;
  onPrint: () => void;
}

/** Everything that a pack says, and where each of it stands. */
export function PackPage({ view, verify, onPrint }: Props) {
  const say = useSay();
  const facts = say('pack.facts', view.facts.length);
  const articles = say('pack.articles', view.sources.length);
  return (
    <main class="sl page" lang={say('language')}>
      <header class="hd">
        <div>
          <BrandIcon />
          <h1 lang={view.language}>{view.title}</h1>
          <p>{say('pack.line', view.revision, facts, articles)}</p>
        </div>
        <button type="button" class="btn" onClick={onPrint}>
          {say('pack.print')}
        </button>
      </header>
      {view.sources.map((source) => (
        <SourceCard key={source.title} source={source} language={view.language} />
      ))}
      <FigureCards figures={view.figures} />
      <Timeline entries={view.timeline} language={view.language} />
      <FactTable facts={view.facts} />
      <VerifyCopy verify={verify} language={view.language} />
      <HowCompared />
      {view.notes.length > 0 && (
        <section>
          <h2>{say('pack.names')}</h2>
          <div class="box how">
            {view.notes.map((note) => (
              <p key={note} lang={view.language}>
                {note}
              </p>
            ))}
          </div>
        </section>
      )}
    </main>
  );
}
