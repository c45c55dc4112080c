import type { SummaryFinding } from '../../utils/core/page-summary.ts';
import { useSay } from '../say.ts';

interface Props {
  findings: readonly SummaryFinding[];
  onGoTo: (index: number) => void;
}

/** What the page says of one figure in two ways: a step to the mention beside it, where there is one. */
export function AlsoSays({ findings, onGoTo }: Props) {
  const say = useSay();
  return (
    <section class="also">
      <h2 id="also">{say('popup.alsoSays')}</h2>
      <ul aria-labelledby="also">
        {findings.map(({ why, index }) => (
          <li key={why}>
            {index === null ? (
              why
            ) : (
              <button type="button" class="row" onClick={() => onGoTo(index)}>
                {why}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
