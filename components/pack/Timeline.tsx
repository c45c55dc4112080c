import type { TimelineEntry } from '../../utils/core/pack-view.ts';
import { useSay } from '../say.ts';

interface Props {
  entries: readonly TimelineEntry[];
  language: string;
}

/** When what the facts say was so, or was said. */
export function Timeline({ entries, language }: Props) {
  const say = useSay();
  return (
    <section>
      <h2>{say('pack.inTime')}</h2>
      <ol class="box tl">
        {entries.map(({ when, isSpan, statements }) => (
          <li key={when} class={isSpan ? 'span' : ''}>
            <b>{when}</b>
            {statements.map(({ id, statement }) => (
              <p key={id} lang={language}>
                <a href={`#${id}`}>{statement}</a>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
