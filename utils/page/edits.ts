import type { Place } from './page-text.ts';

/** What became of a text node's characters: those before `from` stay, those from `to` on move by `by`, those between were written over. */
export interface Edit {
  from: number;
  to: number;
  by: number;
}

/**
 * Tells of text that is edited in place, each time before it is painted anew, until `signal` fires. The returned function has it watch
 * another tree; one that it watches already it may be given again.
 */
export function watchEdits(
  edited: (edits: ReadonlyMap<Node, Edit>) => void,
  signal: AbortSignal,
): (tree: Node) => void {
  const observer = new MutationObserver((records) => {
    const before = new Map<Node, string>();
    for (const { target, oldValue } of records) if (!before.has(target)) before.set(target, oldValue ?? '');
    edited(new Map([...before].map(([node, old]) => [node, editOf(old, node.nodeValue ?? '')])));
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (tree) => observer.observe(tree, { characterData: true, characterDataOldValue: true, subtree: true });
}

/** The least edit that makes one text of another: what both begin and end with was not touched. */
export function editOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, by: after.length - before.length };
}

/** Where the words of a place stand after edits: the place itself where none concerns it; null where one reaches into it. */
export function placeAfter(place: Place, edits: ReadonlyMap<Node, Edit>): Place | null {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  const [first, last] = [edits.get(startContainer), edits.get(endContainer)];
  const isBefore = !last || endOffset <= last.from;
  if (isBefore && (!first || startContainer === endContainer)) return place;
  const isBehind = !first || startOffset >= first.to;
  if (!isBehind || (!isBefore && startContainer !== endContainer)) return null;
  const by = first?.by ?? 0;
  return { ...place, startOffset: startOffset + by, endOffset: endOffset + (startContainer === endContainer ? by : 0) };
}
