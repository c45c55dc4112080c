import { useState } from 'preact/hooks';
import { useSay } from '../say.ts';

/** A site that the reader has chosen something for. */
export interface OwnSite {
  site: string;
  /** What, in words. */
  what: string;
  onRemove: () => void;
}

/** More sites than this can be searched. */
const FEW = 8;

/** So many are drawn at once; the search narrows them. */
const MOST_SHOWN = 100;

/** The rows of the reader's own sites. */
export function OwnSites({ sites }: { sites: readonly OwnSite[] }) {
  const say = useSay();
  const [sought, setSought] = useState('');
  const isLong = sites.length > FEW;
  const found = isLong ? sites.filter(({ site }) => site.includes(sought.trim().toLowerCase())) : sites;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      {isLong && (
        <li class="row">
          <input
            type="search"
            class="field"
            aria-label={say('options.searchOwn')}
            placeholder={say('options.searchOwn')}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
          <span class="lab" role="status">
            {say('options.shown', sites.length, shown.length)}
          </span>
        </li>
      )}
      {shown.map(({ site, what, onRemove }) => (
        <li key={`${site} ${what}`} class="row">
          <div>
            {site}
            <small>{what}</small>
          </div>
          <button type="button" class="btn" aria-label={say('options.removeSite', site)} onClick={onRemove}>
            {say('options.remove')}
          </button>
        </li>
      ))}
    </>
  );
}
