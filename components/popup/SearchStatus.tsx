import type { FactId } from '../../utils/core/pack.ts';
import { listed, type Say } from '../../utils/core/say.ts';
import type { Hits } from '../../utils/core/search.ts';
import { useSay } from '../say.ts';
import type { SearchResult } from './use-search.ts';

interface Props {
  result: SearchResult;
  here: ReadonlySet<FactId>;
}

/** What came of a search, which is read out as it changes: a number of facts, or an honest nothing with what to try. */
export function SearchStatus({ result, here }: Props) {
  const say = useSay();
  return (
    <div class="came" role="status">
      {linesOf(result, here, say).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function linesOf(result: SearchResult, here: ReadonlySet<FactId>, say: Say): string[] {
  switch (result) {
    case 'none':
      return [];
    case 'opening':
      return [say('search.opening')];
    case 'failed':
      return [say('asked.failed'), say('asked.askAgain')];
    default:
      return result.ids.length === 0 ? nothing(result, say) : [counted(result, here, say)];
  }
}

function nothing({ names }: Hits, say: Say): string[] {
  const about = names.length > 0 ? [say('asked.knowsAbout', listed(names, say))] : [];
  return [say('search.nothing'), say('search.try'), ...about];
}

/** "3 facts in the pack, 2 of them on this page". */
function counted({ ids, whole }: Hits, here: ReadonlySet<FactId>, say: Say): string {
  const facts = say('asked.facts', ids.length);
  const onPage = ids.filter((id) => here.has(id)).length;
  const count = onPage === 0 ? facts : say('search.onPage', facts, onPage);
  return whole ? count : say('search.some', count);
}
