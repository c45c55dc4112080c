import type { PanelView } from '../../utils/core/panel-view.ts';
import { AlsoSays } from '../tab/AlsoSays.tsx';
import { StateMessage } from '../tab/StateMessage.tsx';
import { ALLOW_LISTED } from '../popup/words.ts';
import type { PanelEvents } from './events.ts';
import { PanelFound } from './PanelFound.tsx';
import { PanelHead } from './PanelHead.tsx';
import { UNSEEN } from './words.ts';

interface Props extends PanelEvents {
  panel: PanelView;
}

/** All mentions of the page in front, in reading order; or, in a sentence, why there is nothing to list. */
export function Panel({ panel, ...events }: Props) {
  const { view, title, address } = panel;
  return (
    <main class="sl panel">
      {view.state === 'found' ? (
        // Another page begins without the filter of the last.
        <PanelFound key={address} panel={panel} painted={view.painted} self={view.self} events={events} />
      ) : (
        <>
          <PanelHead title={title} address={address} />
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
  return (
    <section class="state" role="status">
      <h2>{UNSEEN.title}</h2>
      <p>{UNSEEN.body}</p>
      {withheld && (
        <button type="button" class="btn" onClick={onAllowListed}>
          {ALLOW_LISTED}
        </button>
      )}
    </section>
  );
}
