import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { Speaking } from '../../components/say.ts';
import { isWorthTelling } from '../../utils/core/health.ts';
import { takeAsked } from '../../utils/extension/asked-held.ts';
import { readHealth } from '../../utils/extension/health.ts';
import { panelOpener } from '../../utils/extension/open-panel.ts';
import { openPackPage, openSettings } from '../../utils/extension/own-pages.ts';
import { copyToClipboard } from '../../utils/page/clipboard.ts';
import { startPopupSession } from '../../utils/extension/popup-session.ts';
import { browserSay } from '../../utils/extension/say.ts';

const [health, asked, openPanel] = await Promise.all([readHealth(), takeAsked(), panelOpener()]);
const told = health && isWorthTelling(health, new Date()) ? health : null;
const root = document.querySelector('#root') ?? document.body;
const say = browserSay();

function showPage(): void {
  const session = startPopupSession((view) => {
    const { goTo, toggleSite, togglePause, showOnce, reload, allow, allowListed } = session;
    render(
      <Speaking value={say}>
        <Popup
          view={view}
          health={told}
          onGoTo={goTo}
          onToggleSite={toggleSite}
          onTogglePause={togglePause}
          onShowOnce={showOnce}
          onReload={reload}
          onReport={async () => {
            const text = await session.report(say);
            return { text: (await copyToClipboard(text)) ? null : text };
          }}
          onAllow={allow}
          onAllowListed={allowListed}
          onOpenSettings={() => void openSettings().then(() => window.close())}
          onOpenPanel={openPanel && (() => void openPanel().then(() => window.close()))}
          onSearch={async () => (await import('../../utils/extension/search.ts')).openSearch(say)}
          onOpenFact={(fact) => void openPackPage(fact).then(() => window.close())}
          onOpenPack={() => void openPackPage().then(() => window.close())}
        />
      </Speaking>,
      root,
    );
  });
}

if (asked) {
  // The engine is not worth loading for the popups that show a page.
  const { showAsked } = await import('./asked.tsx');
  await showAsked(root, say, asked, showPage);
} else showPage();
