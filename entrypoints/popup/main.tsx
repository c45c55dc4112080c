import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { startPopupSession } from '../../utils/extension/popup-session.ts';

const root = document.querySelector('#root') ?? document.body;

const session = startPopupSession((view) => {
  const { goTo, toggleSite, togglePause, showOnce } = session;
  render(
    <Popup view={view} onGoTo={goTo} onToggleSite={toggleSite} onTogglePause={togglePause} onShowOnce={showOnce} />,
    root,
  );
});
