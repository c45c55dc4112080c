import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { Speaking } from '../../components/say.ts';
import { openPackPage, openSettings } from '../../utils/extension/own-pages.ts';
import { startPanelSession } from '../../utils/extension/panel-session.ts';
import { browserSay } from '../../utils/extension/say.ts';
import { saveFile } from '../../utils/page/save-file.ts';

const root = document.querySelector('#root') ?? document.body;
const say = browserSay();

const session = startPanelSession((panel) => {
  const { goTo, point, toggleSite, togglePause, showOnce, reload, allow, allowListed } = session;
  render(
    <Speaking value={say}>
      <Panel
        panel={panel}
        onGoTo={goTo}
        onPoint={point}
        onToggleSite={toggleSite}
        onTogglePause={togglePause}
        onShowOnce={showOnce}
        onReload={reload}
        onAllow={allow}
        onAllowListed={allowListed}
        onOpenPack={() => void openPackPage()}
        onOpenSettings={() => void openSettings()}
        onSave={saveFile}
      />
    </Speaking>,
    root,
  );
});
