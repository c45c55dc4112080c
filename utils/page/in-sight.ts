import type { PageMention } from './reading.ts';

/** Whether the middle of a mention's fragment is in the window, and not cut off by what scrolls inside of the page; what lies on it does not count. */
export function isInSight({ block: { element } }: PageMention, { left, right, top, bottom }: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementsFromPoint((left + right) / 2, (top + bottom) / 2).some((hit) => element.contains(hit));
}
