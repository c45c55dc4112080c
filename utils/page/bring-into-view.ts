import { fragmentsOf } from './hit-test.ts';
import type { PageMention } from './reading.ts';

/** Scrolls, at once, so that a mention stands in the middle of the window; one that is in view stays where it is. */
export function bringIntoView(mention: PageMention): void {
  const [first] = fragmentsOf(mention);
  if (first && first.top >= 0 && first.bottom <= innerHeight) return;
  mention.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [moved] = fragmentsOf(mention);
  if (moved && (moved.top < 0 || moved.bottom > innerHeight))
    scrollBy({ top: moved.top - innerHeight / 2, behavior: 'instant' });
}
