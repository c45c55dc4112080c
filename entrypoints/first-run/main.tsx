import { render } from 'preact';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import { PageFault } from '../../components/PageFault.tsx';
import { Speaking } from '../../components/say.ts';
import sample from '../../knowledge/sample-article.json' with { type: 'json' };
import type { FirstRunView } from '../../utils/core/first-run-view.ts';
import { startFirstRun } from '../../utils/extension/first-run-session.ts';
import { nativeApi } from '../../utils/extension/native.ts';
import { pageOutside } from '../../utils/extension/page-outside.ts';
import { browserSay } from '../../utils/extension/say.ts';
import { startAnnotator } from '../../utils/page/annotator.ts';
import { startPageScript } from '../../utils/page/page-script.ts';
import { loadScripts } from '../../utils/page/load-scripts.ts';

const root = document.querySelector('#root') ?? document.body;
const browser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
const say = browserSay();
document.title = say('firstRun.title');

const session = startFirstRun(show, (error) =>
  render(
    <Speaking value={say}>
      <PageFault error={error} />
    </Speaking>,
    root,
  ),
);

function show(view: FirstRunView): void {
  render(
    <Speaking value={say}>
      <FirstRun view={view} sample={sample} browser={browser} onAllow={session.allow} onResume={session.resume} />
    </Speaking>,
    root,
  );
  readSample();
}

/** The sample is read by the very scripts that read the news; asked again, the one that runs looks at its settings by itself. */
function readSample(): void {
  if (globalThis.sidelightPage) return;
  const loads = {
    loadDisplay: (): Promise<void> => loadScripts(document, ['/display.js']),
    loadCard: (): Promise<void> => loadScripts(document, ['/hover.js', '/card.js']),
  };
  startPageScript(document, { ...pageOutside(nativeApi()), ...loads }, async () => startAnnotator);
}
