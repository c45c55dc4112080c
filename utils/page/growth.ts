import type { Met } from './blocks.ts';
import { isElement, outermost } from './nodes.ts';
import { openTrees } from './shadow-trees.ts';
import { isHidden } from './skipped.ts';

/** Characters of new text outside the article that may be another one: less is a teaser, a ticker, an advertisement. */
const LEAST_TEXT = 200;

/** What was read of a page, and met on the way. */
interface Read {
  root: Element;
  met: Met;
}

/**
 * Tells when text of what was read changed or was uncovered, or when much text came beside it, until `signal` fires. The returned function
 * takes what was read last; before its first call every text counts. Our own cards stand beside the body and in a closed shadow tree,
 * so they are never seen here.
 */
export function watchGrowth(page: Document, grown: () => void, signal: AbortSignal): (read: Read) => void {
  let last: Read | null = null;
  const observer = new MutationObserver((records) => {
    const root = last?.root ?? page.documentElement;
    if (!root.isConnected || records.some((record) => isGrowth(record, root))) grown();
  });
  const watch = (tree: Node): void =>
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden', 'style'],
    });
  const isGrowth = ({ type, target, addedNodes, removedNodes }: MutationRecord, root: Element): boolean => {
    const isAttribute = type === 'attributes';
    if (isAttribute && !isUncovered(target)) return false;
    const isInside = root.contains(outermost(target));
    if (type === 'characterData') return isInside;
    const least = isInside ? 1 : LEAST_TEXT;
    if (isAttribute) return holds(target, least);
    return [...addedNodes, ...(isInside ? removedNodes : [])].some((node) => holds(node, least));
  };
  const isUncovered = (target: Node): boolean =>
    isElement(target) && (last?.met.hidden.has(target) ?? false) && !isHidden(target);
  const holds = (node: Node, least: number): boolean => {
    if (SILENT.has(node.nodeName)) return false;
    if (lengthOf(node) >= least) return true;
    const trees = isElement(node) ? openTrees(node) : [];
    trees.forEach(watch); // Text may come there later.
    return trees.some((tree) => lengthOf(tree) >= least);
  };
  watch(page.documentElement);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (read) => {
    last = read;
    read.met.trees.forEach(watch);
  };
}

function lengthOf({ textContent }: Node): number {
  return textContent?.trim().length ?? 0;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', '#comment']);
