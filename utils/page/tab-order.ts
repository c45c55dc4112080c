const TABBABLE =
  ':is(a[href],area[href],button,input,select,textarea,iframe,summary,[tabindex],[contenteditable]):not(:disabled)';

/** What Tab can reach inside `root`, in document order; a positive tabindex is not taken into account. */
export function tabbables(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
}

/** What Tab (1) or Shift+Tab (-1) would reach from a node of the document; undefined at its ends. */
export function nextTabbable(node: Node, direction: 1 | -1): HTMLElement | undefined {
  // DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING
  const wanted = direction === 1 ? 4 : 2;
  const beyond = tabbables(document).filter((element) => node.compareDocumentPosition(element) & wanted);
  return beyond.at(direction === 1 ? 0 : -1);
}

/** The text node at the end of a mention's line, as the window shows it; undefined where it is out of sight. */
export function nodeAt({ right, top, bottom }: DOMRect): Node | undefined {
  return document.caretPositionFromPoint(right - 1, (top + bottom) / 2)?.offsetNode;
}
