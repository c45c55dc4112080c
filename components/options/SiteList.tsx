import { useState } from 'preact/hooks';
import { siteIn } from '../../utils/core/sites.ts';
import { useSay } from '../say.ts';

/** So many are drawn at once; the search narrows them. */
const MOST_SHOWN = 200;

/** The sites of the news list, folded away until they are asked for. */
export function SiteList({ patterns }: { patterns: readonly string[] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const found = open ? patterns.map(siteIn).filter((site) => site.includes(sought.trim().toLowerCase())) : [];
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('options.seeThem')}</summary>
      {open && (
        <>
          <input
            type="search"
            class="field"
            aria-label={say('options.searchList')}
            placeholder={say('options.searchList')}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <p class="lab" role="status">
            {say('options.shown', patterns.length, shown.length)}
          </p>
          <ul class="sites">
            {shown.map((site) => (
              <li key={site}>{site}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
