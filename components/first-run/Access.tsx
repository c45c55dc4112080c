import type { FirstRunView } from '../../utils/core/first-run-view.ts';
import { useSay } from '../say.ts';

interface Props {
  view: FirstRunView;
  onAllow: () => void;
}

/** What the browser's warning means, what is done with that right and what is not, and the button that asks where it was withheld. */
export function Access({ view, onAllow }: Props) {
  const say = useSay();
  const { listed, withheld, refused } = view;
  return (
    <section>
      <h2>{say('firstRun.access')}</h2>
      <p class="quoted">{say('firstRun.accessWords')}</p>
      <p>{say('firstRun.accessMeans')}</p>
      <div role="status">
        {withheld < listed && <p>{say('firstRun.allowed', listed - withheld)}</p>}
        {withheld > 0 && <p>{say('firstRun.withheld', withheld)}</p>}
        {withheld > 0 && refused && <p class="fault">{say('firstRun.refused')}</p>}
      </div>
      {withheld > 0 && (
        <button type="button" class="btn first" onClick={onAllow}>
          {say('firstRun.allow')}
        </button>
      )}
      <div class="promises">
        <div class="box">
          <h3>{say('firstRun.doesTitle')}</h3>
          <ul>
            <li>{say('firstRun.does1')}</li>
            <li>{say('firstRun.does2')}</li>
            <li>{say('firstRun.does3')}</li>
          </ul>
        </div>
        <div class="box">
          <h3>{say('firstRun.doesNotTitle')}</h3>
          <ul>
            <li>{say('firstRun.doesNot1')}</li>
            <li>{say('firstRun.doesNot2')}</li>
            <li>{say('firstRun.doesNot3')}</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
