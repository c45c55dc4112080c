import { fragmentsOf } from './hit-test.ts';
import { isInSight } from './in-sight.ts';
import type { PageMention } from './reading.ts';

/** Scrolls, at once, so that a mention stands in the middle of the window; one that is in sight stays where it is, but for a frame's. */
export function bringIntoView(mention: PageMention): void {
  const [first] = fragmentsOf(mention);
  // A frame may be out of sight itself.
  if (first && window === window.top && isWhole(first) && isInSight(mention, first)) return;
  mention.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [moved] = fragmentsOf(mention);
  if (moved && !isWhole(moved)) scrollBy({ top: moved.top - innerHeight / 2, behavior: 'instant' });
}

function isWhole({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight;
}
