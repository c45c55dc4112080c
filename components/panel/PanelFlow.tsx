import type { PanelSection } from '../../utils/core/panel-list.ts';
import { useSay } from '../say.ts';
import { PanelRow } from './PanelRow.tsx';
import { languageOf } from './language.ts';

interface Props {
  sections: readonly PanelSection[];
  /** Address of the page. */
  address: string;
  current: number | null;
  onGoTo: (index: number) => void;
  onPoint: (index: number | null) => void;
}

/** The mentions of a page in reading order, a list under each of its headings. */
export function PanelFlow({ sections, address, current, onGoTo, onPoint }: Props) {
  const say = useSay();
  const hasHeadings = sections.some(({ title }) => title !== null);
  return (
    <div class="flow" {...(hasHeadings && { role: 'group', 'aria-label': say('panel.list') })}>
      {sections.map(({ title, mentions }, at) => (
        <section key={at}>
          {hasHeadings && (
            <h2 id={`section-${at}`} lang={title === null ? undefined : languageOf(mentions)} dir="auto">
              {title ?? say('panel.beginning')}
            </h2>
          )}
          <ol {...(hasHeadings ? { 'aria-labelledby': `section-${at}` } : { 'aria-label': say('panel.list') })}>
            {mentions.map((mention) => (
              <PanelRow
                key={mention.index}
                mention={mention}
                href={addressAt(address, mention.quote.exact)}
                current={mention.index === current}
                onGoTo={onGoTo}
                onPoint={onPoint}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** The address that leads to these words (https://wicg.github.io/scroll-to-text-fragment/). */
function addressAt(address: string, words: string): string {
  return `${address.replace(/#.*$/s, '')}#:~:text=${encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')}`;
}
