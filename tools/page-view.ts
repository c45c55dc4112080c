import type { CDPSession, Page } from 'playwright-core';

/** A box in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark as it lies on the page. */
export interface Mark {
  /** The words under it, white space collapsed. */
  text: string;
  /** What its rule draws: `dotted` for AI footage, `double` for studio finance. */
  line: string;
  colour: string;
  /** One box for each line of text it runs over. */
  boxes: Box[];
}

/** Every mark on the page, in reading order, found as any page could find it: in its registry of highlights. */
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
        const rule = { line: style?.textDecorationStyle ?? '', colour: style?.textDecorationColor ?? '' };
        return { live, mark: { text, ...rule, boxes } };
      }),
    );
    const inOrder = marks.toSorted((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live));
    return inOrder.map(({ mark }) => mark);
  });
}

/** An open card, as a screen reader meets it: its shadow root is closed to scripts. */
export interface Card {
  /** Its accessible name: the fact. */
  name: string;
  /** Everything it says, in reading order. */
  text: string;
  controls: Control[];
}

/** A button or link of a card. */
export interface Control {
  role: string;
  name: string;
  node: number;
}

/** The cards that are open on the page. */
export async function cardsOf(page: Page): Promise<Card[]> {
  return withSession(page, async (session) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const under = (node: AXNode): AXNode[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(under),
    ];
    return nodes
      .filter((node) => valueOf(node.role) === 'dialog')
      .map((dialog) => readCard(valueOf(dialog.name), under(dialog)));
  });
}

/** Where the middle of a card's control is in the window. */
export async function middleOf(page: Page, control: Control): Promise<{ x: number; y: number }> {
  return withSession(page, async (session) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: control.node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** What DevTools says of one node of the accessibility tree, as far as it is used here. */
interface AXNode {
  nodeId: string;
  childIds?: string[];
  role?: { value?: unknown };
  name?: { value?: unknown };
  backendDOMNodeId?: number;
}

const CONTROLS = new Set(['button', 'link', 'switch']);

function readCard(name: string, nodes: AXNode[]): Card {
  const words = nodes.filter((node) => valueOf(node.role) === 'StaticText').map((node) => valueOf(node.name));
  const controls = nodes.flatMap((node) => {
    const role = valueOf(node.role);
    const id = node.backendDOMNodeId;
    return CONTROLS.has(role) && id !== undefined ? [{ role, name: valueOf(node.name), node: id }] : [];
  });
  return { name, text: words.join(' ').replace(/\s+/g, ' '), controls };
}

function valueOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}
