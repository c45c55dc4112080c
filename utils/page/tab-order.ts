const TABBABLE = 'a[href], area[href], button, input, select, textarea, iframe, summary, [tabindex], [contenteditable]';

/** What Tab can reach inside `root`, in document order; a positive tabindex is not taken into account. */
export function tabbables(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}

/** What Tab (1) or Shift+Tab (-1) would reach from `node`; null at the ends of its tree. */
export function nextTabbable(node: Node, direction: 1 | -1): HTMLElement | null {
  const wanted = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const beyond = tabbables(root).filter((element) => (node.compareDocumentPosition(element) & wanted) !== 0);
  return (direction === 1 ? beyond[0] : beyond.at(-1)) ?? null;
}

/** The text node at the end of a mention's line, as the window shows it; null where it is out of sight. */
export function nodeAt({ right, top, bottom }: DOMRect): Node | null {
  return document.caretPositionFromPoint(right - 1, (top + bottom) / 2)?.offsetNode ?? null;
}
