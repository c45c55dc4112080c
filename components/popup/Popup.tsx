import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { Health } from '../../utils/core/health.ts';
import { Found } from './Found.tsx';
import { KnowledgeNote } from './KnowledgeNote.tsx';
import { StateMessage } from './StateMessage.tsx';
import type { PopupEvents, PopupView } from './view.ts';

interface Props extends PopupEvents {
  view: PopupView;
  /** What was amiss with the stored knowledge, where readers should be told. */
  health?: Health | null;
}

/** What this page says and how it stands beside the pack; or, in a sentence, why there is nothing to say. */
export function Popup({ view, health, onGoTo, onToggleSite, onTogglePause, onShowOnce }: Props) {
  return (
    <main class="sl popup">
      <PopupHead view={view} onToggleSite={onToggleSite} />
      {view.state === 'found' ? (
        <Found painted={view.painted} mentions={view.mentions} onGoTo={onGoTo} />
      ) : (
        <StateMessage
          view={view}
          onTurnOn={() => onToggleSite(true)}
          onResume={() => onTogglePause(false)}
          onShowOnce={onShowOnce}
        />
      )}
      {health && <KnowledgeNote done={health.done} />}
      <PopupFoot paused={view.state === 'paused'} onTogglePause={onTogglePause} />
    </main>
  );
}
