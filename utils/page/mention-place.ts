import type { Mark } from './marks.ts';
import { placeOf } from './page-text.ts';
import type { PageMention } from './reading.ts';

/** Smaller text is not marked, in CSS px: a line of dots would be as high as the words. */
const SMALLEST_TEXT = 12;

/** The mark of a mention. Asks for the computed style of painted ones only. */
export function markOf(mention: PageMention): Mark {
  const place = placeOf(mention.block.pieces, mention.mention.start, mention.mention.end);
  return {
    topic: mention.mention.topic,
    link: isLinked(mention),
    element: mention.block.element,
    place,
    // The reader may hide it.
    get painted() {
      return mention.painted && place !== null && isLegible(place.startContainer);
    },
  };
}

/** Whether a click on the mention follows a link of the page. */
export function isLinked({ block, mention }: PageMention): boolean {
  const place = placeOf(block.pieces, mention.start, mention.end);
  return [place?.startContainer, place?.endContainer].some((node) => node?.parentElement?.closest('a[href]'));
}

function isLegible(node: Text): boolean {
  const size = node.parentElement ? parseFloat(getComputedStyle(node.parentElement).fontSize) : NaN;
  return !(size < SMALLEST_TEXT);
}

/** Whether two readings found the same mention. */
export function isSameMention(a: PageMention | undefined, b: PageMention): boolean {
  return a?.block.element === b.block.element && a.block.text === b.block.text && a.mention.start === b.mention.start;
}
