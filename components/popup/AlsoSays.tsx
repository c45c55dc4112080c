import type { SummaryFinding } from '../../utils/core/page-summary.ts';
import { ALSO_SAYS } from './words.ts';

interface Props {
  findings: readonly SummaryFinding[];
  onGoTo: (index: number) => void;
}

/** What the page says of one figure in two ways: a step to the mention beside it, where there is one. */
export function AlsoSays({ findings, onGoTo }: Props) {
  return (
    <section class="also">
      <h2 id="also">{ALSO_SAYS}</h2>
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
