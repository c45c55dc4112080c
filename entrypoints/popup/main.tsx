import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { Speaking } from '../../components/say.ts';
import { isWorthTelling, type Health } from '../../utils/core/health.ts';
import type { TabView } from '../../utils/core/tab-view.ts';
import { takeAsked } from '../../utils/extension/asked-held.ts';
import { readHealth } from '../../utils/extension/health.ts';
import { panelOpener } from '../../utils/extension/open-panel.ts';
import { openPackPage, openSettings } from '../../utils/extension/own-pages.ts';
import { startPopupSession } from '../../utils/extension/popup-session.ts';
import { browserSay } from '../../utils/extension/say.ts';
import { copyToClipboard } from '../../utils/page/clipboard.ts';

const root = document.querySelector('#root') ?? document.body;
const say = browserSay();
const openPanel = panelOpener();

let view: TabView | null = null;
let health: Health | null = null;
/** Not while it is unknown whether the reader has asked about words, and not over the answer. */
let showsPage = false;

/** Draws what is known by now: at first only the frame, which waits for no answer. */
function draw(): void {
  render(
    <Speaking value={say}>
      <Popup
        view={view}
        health={health}
        onGoTo={session.goTo}
        onToggleSite={session.toggleSite}
        onTogglePause={session.togglePause}
        onShowOnce={session.showOnce}
        onReload={session.reload}
        onReport={report}
        onAllow={session.allow}
        onAllowListed={session.allowListed}
        onOpenSettings={() => void openSettings().then(() => window.close())}
        onOpenPanel={openPanel && (() => void openPanel().then(() => window.close()))}
        onSearch={async () => (await import('../../utils/extension/search.ts')).openSearch(say)}
        onOpenFact={(fact) => void openPackPage(fact).then(() => window.close())}
        onOpenPack={() => void openPackPage().then(() => window.close())}
      />
    </Speaking>,
    root,
  );
}

async function report(): Promise<{ text: string | null }> {
  const text = await session.report(say);
  return { text: (await copyToClipboard(text)) ? null : text };
}

function showPage(): void {
  showsPage = true;
  draw();
  if (view) performance.mark('shown'); // For whoever times the popup.
}

async function tellHealth(): Promise<void> {
  const read = await readHealth();
  if (!read || !isWorthTelling(read, new Date())) return;
  health = read;
  if (showsPage) draw();
}

const asking = takeAsked();
const session = startPopupSession((seen) => {
  view = seen;
  if (showsPage) showPage();
});
draw();
void tellHealth();

const asked = await asking;
if (asked) {
  // The engine is not worth loading for the popups that show a page.
  const { showAsked } = await import('./asked.tsx');
  await showAsked(root, say, asked, showPage);
} else showPage();
