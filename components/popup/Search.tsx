import { useRef } from 'preact/hooks';
import type { FactId } from '../../utils/core/pack.ts';
import { icon, SEARCH } from '../icons.tsx';
import { useSay } from '../say.ts';
import type { SearchEvents } from './events.ts';
import { HitList } from './HitList.tsx';
import { isListKey, moveInList } from './list-keys.ts';
import { SearchStatus } from './SearchStatus.tsx';
import { useSearch } from './use-search.ts';

interface Props extends SearchEvents {
  /** Empty: nothing is searched for. */
  query: string;
  onQuery: (query: string) => void;
  /** The facts that the page in front speaks of. */
  here: ReadonlySet<FactId>;
}

/** The field for a search in the knowledge, what came of it, and the facts that were found. */
export function Search({ query, onQuery, onSearch, onOpenFact, here }: Props) {
  const say = useSay();
  const part = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { begin, result } = useSearch(onSearch, query);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && query !== '') {
      onQuery('');
      field.current?.focus();
    } else if (!isListKey(event.key) || !moveInList(part.current, event.key)) return;
    // Else the browser would close the popup, or scroll it.
    event.preventDefault();
  };
  return (
    <div ref={part} class="search" role="search">
      <div class="srch">
        <label class="find">
          {icon(SEARCH)}
          <span class="vh">{say('search.field')}</span>
          <input
            ref={field}
            class="field"
            type="search"
            value={query}
            placeholder={say('search.field')}
            autocomplete="off"
            spellcheck={false}
            onKeyDown={onKeyDown}
            onFocus={begin}
            onInput={({ currentTarget }) => {
              begin();
              onQuery(currentTarget.value);
            }}
          />
        </label>
        <SearchStatus result={result} here={here} />
      </div>
      {typeof result === 'object' && result.hits.length > 0 && (
        <HitList hits={result.hits} onOpenFact={onOpenFact} onKeyDown={onKeyDown} />
      )}
    </div>
  );
}
