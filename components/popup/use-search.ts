import { useMemo, useState } from 'preact/hooks';
import type { Hits, Search } from '../../utils/core/search.ts';

/** What came of a search. `none`: nothing is searched for · `opening`: the facts are still being read · `failed`: they could not be. */
export type SearchResult = Hits | 'none' | 'opening' | 'failed';

interface Searching {
  /** Opens the search, unless that was done; one that failed is opened again. */
  begin: () => void;
  result: SearchResult;
}

/** Searches for a query, once the search is open. */
export function useSearch(open: () => Promise<Search>, query: string): Searching {
  const [search, setSearch] = useState<Search | 'closed' | 'opening' | 'failed'>('closed');
  const begin = (): void => {
    if (search !== 'closed' && search !== 'failed') return;
    setSearch('opening');
    open().then(
      (opened) => setSearch(() => opened),
      () => setSearch('failed'),
    );
  };
  const result = useMemo((): SearchResult => {
    if (query.trim() === '') return 'none';
    if (typeof search === 'function') return search(query);
    return search === 'failed' ? 'failed' : 'opening';
  }, [search, query]);
  return { begin, result };
}
