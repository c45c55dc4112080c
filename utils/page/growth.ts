/** Characters of new text outside the article that may be another one: less is a teaser, a ticker, an advertisement. */
const LEAST_TEXT = 200;

/**
 * Tells when text of `root` changed, or when much text came beside it, until `signal` fires. Our own cards stand beside the
 * body and in a shadow tree, so they are never seen here.
 */
export function watchGrowth(page: Document, root: () => Element, grown: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const read = root();
    if (!read.isConnected || records.some((record) => isGrowth(record, read))) grown();
  });
  observer.observe(page.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isGrowth({ type, target, addedNodes, removedNodes }: MutationRecord, root: Element): boolean {
  const inside = root.contains(target);
  if (type === 'characterData') return inside;
  if (inside) return [...addedNodes, ...removedNodes].some((node) => lengthOf(node) > 0);
  return [...addedNodes].some((node) => lengthOf(node) >= LEAST_TEXT);
}

function lengthOf(node: Node): number {
  return SILENT.has(node.nodeName) ? 0 : (node.textContent?.trim().length ?? 0);
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', '#comment']);
