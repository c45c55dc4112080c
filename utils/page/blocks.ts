import type { Vocabulary } from '../core/vocabulary.ts';
import type { Block } from '../core/block.ts';
import { firstShown, hasRole, isElement, isLink, isSlot, isText } from './nodes.ts';
import { gap, gather, startGathering, type Gathering, type Piece } from './page-text.ts';
import { skipOf } from './skipped.ts';
import { gatherRow, isRow, type Within } from './tables.ts';

/** A block with the way back to the page. */
export interface PageBlock extends Block {
  /** The innermost block-level element that the text stands in. */
  element: Element;
  pieces: Piece[];
  /** The nearest `lang` from the block up to the root that was read; null where there is none. */
  language: string | null;
  /** Characters of the text that stand in links. */
  linked: number;
}

const HEADING = /^h[1-6]$/;

/** What blocks have from the elements around them. */
interface Context {
  element: Element;
  kind: Block['kind'];
  language: string | null;
}

interface Walk extends Within {
  gathering: Gathering;
  inLink: boolean;
  met: Met;
}

/** What was met on the way from which text may come later. */
export interface Met {
  /** Open shadow trees. */
  trees: Set<ShadowRoot>;
  /** Elements that show nothing for now. */
  hidden: WeakSet<Element>;
}

export function nothingMet(): Met {
  return { trees: new Set(), hidden: new WeakSet() };
}

/**
 * The blocks under `root` in reading order, those in open shadow trees among them, made as they are asked for; `met` is filled on the way.
 * Works on any DOM: asks nothing of layout or style. One pass over the nodes; costs about twice a bare walk.
 */
export function* blocksOf(root: Element, words: Vocabulary, met = nothingMet()): Generator<PageBlock, void> {
  const walk: Walk = { root, words, gathering: startGathering(), inLink: false, met };
  const context: Context = { element: root, kind: kindOf(root, 'paragraph'), language: root.getAttribute('lang') };
  yield* readChildren(root, context, walk);
  yield* finish(context, walk);
}

function* readChildren(parent: Element, context: Context, walk: Walk): Generator<PageBlock, void> {
  if (parent.shadowRoot) walk.met.trees.add(parent.shadowRoot);
  for (let node = firstShown(parent); node; node = node.nextSibling) yield* readNode(node, context, walk);
}

function* readNode(node: Node, context: Context, walk: Walk): Generator<PageBlock, void> {
  if (isText(node)) gather(walk.gathering, node, walk.inLink);
  else if (isElement(node)) yield* readElement(node, context, walk);
}

function* readElement(element: Element, context: Context, walk: Walk): Generator<PageBlock, void> {
  const skip = skipOf(element, walk.root, walk.words);
  if (skip === 'skipped') gap(walk.gathering);
  if (skip === 'unseen') walk.met.hidden.add(element);
  if (skip) return;
  if (walk.words.inlineTag.test(element.nodeName)) yield* readInline(element, context, walk);
  else {
    yield* finish(context, walk);
    yield* readBlock(element, contextOf(element, context), walk);
  }
}

function* readInline(element: Element, context: Context, walk: Walk): Generator<PageBlock, void> {
  const { inLink } = walk;
  walk.inLink ||= isLink(element);
  const given = isSlot(element) ? element.assignedNodes() : [];
  for (const node of given) yield* readNode(node, context, walk);
  if (!given[0]) yield* readChildren(element, context, walk);
  walk.inLink = inLink;
}

function* readBlock(element: Element, context: Context, walk: Walk): Generator<PageBlock, void> {
  if (isRow(element)) {
    gatherRow(walk.gathering, element, walk);
    yield* finish({ ...context, kind: 'row' }, walk);
    return;
  }
  yield* readChildren(element, context, walk);
  yield* finish(context, walk);
}

/** Ends the block that is being gathered; nothing when it has no text. */
function finish({ element, kind, language }: Context, walk: Walk): PageBlock[] {
  const { text, pieces, linked } = walk.gathering;
  walk.gathering = startGathering();
  return pieces.length === 0 || text.trim() === '' ? [] : [{ text, kind, element, pieces, language, linked }];
}

function contextOf(element: Element, around: Context): Context {
  return {
    element,
    kind: kindOf(element, around.kind),
    language: element.getAttribute('lang') ?? around.language,
  };
}

/** What stands in a heading or a list item is part of it. */
function kindOf(element: Element, around: Block['kind']): Block['kind'] {
  if (around === 'heading' || HEADING.test(element.localName) || hasRole(element, 'heading')) return 'heading';
  return element.localName === 'li' ? 'item' : around;
}
