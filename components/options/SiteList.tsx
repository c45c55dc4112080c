import { useState } from 'preact/hooks';
import { siteIn } from '../../utils/core/sites.ts';
import { SEARCH_LIST, SEE_THEM, shownLine } from './words.ts';

/** So many are drawn at once; the search narrows them. */
const MOST_SHOWN = 200;

/** The sites of the news list, folded away until they are asked for. */
export function SiteList({ patterns }: { patterns: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const found = open ? patterns.map(siteIn).filter((site) => site.includes(sought.trim().toLowerCase())) : [];
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{SEE_THEM}</summary>
      {open && (
        <>
          <input
            type="search"
            aria-label={SEARCH_LIST}
            placeholder={SEARCH_LIST}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <p class="lab" role="status">
            {shownLine(shown.length, patterns.length)}
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
