import type { PanelView } from '../../utils/core/panel-view.ts';
import { useSay } from '../say.ts';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { StateMessage } from '../tab/StateMessage.tsx';
import { useStoring } from '../use-storing.ts';
import type { PanelEvents } from './events.ts';
import { PanelFound } from './PanelFound.tsx';
import { PanelHead } from './PanelHead.tsx';

interface Props extends PanelEvents {
  panel: PanelView;
}

/** All mentions of the page in front, in reading order; or, in a sentence, why there is nothing to list. */
export function Panel({ panel, ...given }: Props) {
  const say = useSay();
  const { view, title, address } = panel;
  const { fault, storing } = useStoring();
  const events = {
    ...given,
    onToggleSite: (on: boolean) => storing(given.onToggleSite(on)),
    onTogglePause: (paused: boolean) => storing(given.onTogglePause(paused)),
  };
  return (
    <main class="sl panel" lang={say('language')}>
      {fault !== null && (
        <p class="note fault" role="alert">
          {fault}
        </p>
      )}
      {view.state === 'found' ? (
        // Another page begins without the filter of the last.
        <PanelFound key={address} panel={panel} view={view} events={events} />
      ) : (
        <>
          <PanelHead title={title} language="" address={address} />
          {view.state === 'unseen' ? (
            <Unseen withheld={view.withheld} onAllowListed={events.onAllowListed} />
          ) : (
            <StateMessage view={view} events={events} />
          )}
          {view.state === 'nothing' && view.self.length > 0 && <AlsoSays findings={view.self} onGoTo={events.onGoTo} />}
        </>
      )}
    </main>
  );
}

function Unseen({ withheld, onAllowListed }: { withheld: boolean; onAllowListed: () => void }) {
  const say = useSay();
  return (
    <section class="state" role="status">
      <h2>{say('panel.unseen')}</h2>
      <p>{say('panel.unseenWhat')}</p>
      {withheld && (
        <button type="button" class="btn" onClick={onAllowListed}>
          {say('popup.allowListed')}
        </button>
      )}
    </section>
  );
}
