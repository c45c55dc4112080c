import type { FirstRunView } from '../../utils/core/first-run-view.ts';
import { BrandIcon } from '../BrandIcon.tsx';
import { useSay } from '../say.ts';
import { useStoring } from '../use-storing.ts';
import { Access } from './Access.tsx';
import { SampleArticle, type Sample } from './SampleArticle.tsx';

interface Props {
  view: FirstRunView;
  sample: Sample;
  browser: 'chromium' | 'firefox';
  /** Called in the click's own turn. */
  onAllow: () => void;
  /** Resolves when that is stored, and rejects where it cannot be. */
  onResume: () => Promise<void>;
}

/** The page that opens after the install: what Sidelight is, a sample to try it on, and what it may do. */
export function FirstRun({ view, sample, browser, onAllow, onResume }: Props) {
  const say = useSay();
  const { fault, storing } = useStoring();
  return (
    <main class="sl page first-run" lang={say('language')}>
      <header>
        <BrandIcon />
        <h1>{say('firstRun.title')}</h1>
        <p>{say('firstRun.does')}</p>
        <p>{say('firstRun.how')}</p>
        <p>{say('firstRun.where')}</p>
      </header>
      <section>
        <h2>{say('firstRun.sample')}</h2>
        {view.paused ? (
          <p class="intro">
            {say('firstRun.samplePaused')}{' '}
            <button type="button" class="btn" onClick={() => void storing(onResume())}>
              {say('firstRun.resume')}
            </button>
          </p>
        ) : (
          <p class="intro">
            {view.nextKeys === null ? say('firstRun.tryPointer') : say('firstRun.tryKeys', view.nextKeys)}{' '}
            {say('firstRun.changed')}
          </p>
        )}
        <div role="status">{fault !== null && <p class="fault">{fault}</p>}</div>
        <SampleArticle {...sample} />
      </section>
      <section>
        <h2>{say('firstRun.pin')}</h2>
        <p>{say(pinKey(view, browser))}</p>
      </section>
      <Access view={view} onAllow={onAllow} />
      <nav class="acts">
        <a href="/pack.html">{say('firstRun.facts')}</a>
        <a href="/options.html">{say('firstRun.more')}</a>
      </nav>
    </main>
  );
}

function pinKey({ pinned }: FirstRunView, browser: Props['browser']) {
  if (pinned) return 'firstRun.pinned';
  return browser === 'firefox' ? 'firstRun.pinFirefox' : 'firstRun.pinChromium';
}
