import { flatten, textOf } from './browsers/accessibility.ts';
import type { Accessible, Box, Page } from './browsers/driver.ts';

/** A mark as it lies on the page. */
export interface Mark {
  /** The words under it, white space collapsed. */
  text: string;
  /** The text of the paragraph, heading or other block that they stand in. */
  paragraph: string;
  /** What its rule draws: `dotted` for AI footage, `double` for studio finance. */
  line: string;
  colour: string;
  /** One box for each line of text it runs over. */
  boxes: Box[];
}

/** Every mark on the page, in reading order, those in shadow trees by where they lie, found as any page could find it: in its registry of highlights. */
export async function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { parentElement } = range.startContainer;
        const style = parentElement && getComputedStyle(parentElement, `::highlight(${name})`);
        const boxes = [...live.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
        const text = live.toString().replace(/\s+/g, ' ');
        const paragraph = parentElement?.closest('p, li, td, h1, h2, h3')?.textContent.replace(/\s+/g, ' ') ?? '';
        const rule = { line: style?.textDecorationStyle ?? '', colour: style?.textDecorationColor ?? '' };
        return { live, mark: { text, paragraph, ...rule, boxes } };
      }),
    );
    const inOrder = marks.toSorted((a, b) => {
      const isOneTree = a.live.startContainer.getRootNode() === b.live.startContainer.getRootNode();
      if (isOneTree) return a.live.compareBoundaryPoints(Range.START_TO_START, b.live);
      return (a.mark.boxes[0]?.y ?? 0) - (b.mark.boxes[0]?.y ?? 0);
    });
    return inOrder.map(({ mark }) => mark);
  });
}

/** An open card, read through the accessibility tree, since its shadow root is closed to scripts. */
export interface Card {
  /** Its accessible name: the fact. */
  name: string;
  /** Everything it says, in reading order. */
  text: string;
  /** Its buttons and links. */
  controls: Accessible[];
  element: Accessible;
}

const CONTROLS = new Set(['button', 'link']);

/** The cards that are open on the page. */
export async function cardsOf(page: Page): Promise<Card[]> {
  const dialogs = flatten(await page.accessibilityTree()).filter(({ role }) => role === 'dialog');
  return dialogs.map((element) => {
    const controls = flatten(element).filter(({ role }) => CONTROLS.has(role));
    return { name: element.name, text: textOf(element), controls, element };
  });
}
