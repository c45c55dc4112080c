import type { Topic } from '../core/pack.ts';
import { placeAfter, type Edit } from './edits.ts';
import { createHeldRules, type Held } from './held-rules.ts';
import { allLooks, lookKey, markRules, type Look, type MarkState } from './mark-rules.ts';
import { watchNear } from './near-window.ts';
import type { Place } from './page-text.ts';

/** With more marks than this only those near the window are drawn: the browser walks all that are in each frame that one is added. */
export const MOST_DRAWN = 500;

/** A mention as it may be marked; its index in the list is its name. */
export interface Mark {
  topic: Topic;
  link: boolean;
  /** The block that it stands in. */
  element: Element;
  /** Null where it stands nowhere. */
  place: Place | null;
  /** Whether it is drawn when nothing points at it. */
  painted: boolean;
}

export interface Marks {
  /** Takes the place of the marks that are there. */
  show(marks: readonly Mark[]): void;
  /** The mark under the pointer. */
  hover: (index: number | null) => void;
  /** The marks whose cards are open, painted or not. */
  activate(indexes: ReadonlySet<number>): void;
  restyle(style: unknown): void;
  /** Goes with text that was edited in place; a mark that was written into is not drawn any more. */
  follow(edits: ReadonlyMap<Node, Edit>): void;
  /** Puts back what the page has cleared away. Where that is soon gone again, the page has its will. */
  restore(): void;
  remove(): void;
}

/** A page that clears marks again in less than so many ms does so all the time. */
const SOON = 2000;

/**
 * Draws marks by highlights over static ranges: nothing of the page changes. The rules come by an adopted sheet.
 * `nameOf` gives each look's highlight name: what an earlier start of our script left under these names is replaced, and such a script
 * that still lives takes nothing away but its own. `held` is for browsers that end scripts without a last call.
 */
export function createMarks(
  page: Document,
  nameOf: (look: Look) => string,
  style: unknown,
  held: Held | null = null,
): Marks {
  const sheet = new CSSStyleSheet();
  const highlights = new Map<string, { name: string; highlight: Highlight }>();
  const drawn = new Map<number, { key: string; range: StaticRange }>();
  const near = new WeakSet<Element>();
  let marks: readonly Mark[] = [];
  let trees: ReadonlySet<Tree> = new Set();
  let hovered: number | null = null;
  let active: ReadonlySet<number> = new Set();
  /** Null: there are few marks, and all are drawn. */
  let unwatch: (() => void) | null = null;
  /** When that was put back which the page had cleared; `Infinity`: no more. */
  let restored = -Infinity;

  const highlightOf = (look: Look): Highlight => {
    const known = highlights.get(lookKey(look));
    if (known) return known.highlight;
    const made = { name: nameOf(look), highlight: new Highlight() };
    highlights.set(lookKey(look), made);
    CSS.highlights.set(made.name, made.highlight);
    return made.highlight;
  };
  const erase = (index: number): void => {
    const old = drawn.get(index);
    if (!old) return;
    highlights.get(old.key)?.highlight.delete(old.range);
    drawn.delete(index);
  };
  const stateOf = (mark: Mark, index: number): MarkState | null => {
    if (active.has(index)) return 'active';
    if (hovered === index) return 'hover';
    return mark.painted && (!unwatch || near.has(mark.element)) ? 'rest' : null;
  };
  const draw = (index: number): void => {
    const mark = marks[index];
    const state = mark?.place && stateOf(mark, index);
    const key = mark && state && lookKey({ ...mark, state });
    if (drawn.get(index)?.key === key) return;
    erase(index);
    if (!mark?.place || !state || !key) return;
    const range = new StaticRange(mark.place);
    highlightOf({ ...mark, state }).add(range);
    drawn.set(index, { key, range });
  };
  const watch = (): void => {
    unwatch?.();
    unwatch = null;
    if (marks.filter(({ painted }) => painted).length <= MOST_DRAWN) return;
    const inside = Map.groupBy(marks.entries(), ([, { element }]) => element);
    unwatch = watchNear(inside.keys(), near, (element) => inside.get(element)?.forEach(([index]) => draw(index)));
  };
  /** A rule for no element, by which our sheets know one another. */
  const badge = nameOf({ topic: 'ai-footage', link: false, state: 'rest' });
  const holdRules = held && createHeldRules(sheet, { ...held, rest: `${badge}{}${held.rest}` });
  let rules = '';
  const dress = (next: unknown): void => {
    rules = markRules(nameOf, next);
    sheet.replaceSync(`${badge}{}${rules}`);
    if (highlights.size > 0) holdRules?.(rules);
  };
  const adopt = (tree: Tree): void => {
    tree.adoptedStyleSheets = [...withoutBadge(tree, badge), sheet];
  };
  const dismiss = (tree: Tree): void => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const stand = (next: ReadonlySet<Tree>): void => {
    for (const tree of trees.difference(next)) dismiss(tree);
    for (const tree of next.difference(trees)) adopt(tree);
    trees = next;
  };

  const others = withoutBadge(page, badge);
  if (others.length < page.adoptedStyleSheets.length) {
    page.adoptedStyleSheets = others;
    for (const look of allLooks()) CSS.highlights.delete(nameOf(look));
  }
  dress(style);
  return {
    show(next) {
      for (const index of drawn.keys()) erase(index);
      [marks, hovered, active] = [next, null, new Set()];
      const isFirst = next[0] && highlights.size === 0;
      stand(treesOf(page, next));
      watch();
      next.forEach((_, index) => draw(index));
      if (isFirst) holdRules?.(rules);
    },
    hover(index) {
      const before = hovered;
      hovered = index;
      for (const changed of [before, index]) if (changed !== null) draw(changed);
    },
    activate(indexes) {
      const before = active;
      active = indexes;
      for (const changed of before.union(indexes)) draw(changed);
    },
    restyle: dress,
    follow(edits) {
      for (const [index, mark] of marks.entries()) {
        const place = mark.place && placeAfter(mark.place, edits);
        if (place === mark.place) continue;
        marks = marks.with(index, { ...mark, place });
        erase(index);
        draw(index);
      }
    },
    restore() {
      const isWhole = [...highlights.values()].every(({ name }) => CSS.highlights.has(name));
      const isDressed = [...trees].every((tree) => tree.adoptedStyleSheets.includes(sheet));
      if (highlights.size === 0 || (isWhole && isDressed)) return;
      const now = performance.now();
      const isSoon = now - restored < SOON;
      restored = isSoon ? Infinity : now;
      if (isSoon) return;
      trees.forEach(adopt);
      for (const { name, highlight } of highlights.values()) CSS.highlights.set(name, highlight);
    },
    remove() {
      unwatch?.();
      for (const { name, highlight } of highlights.values())
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      if (highlights.size > 0) holdRules?.('');
      highlights.clear();
      drawn.clear();
      stand(new Set());
    },
  };
}

/** Each has style sheets of its own. */
type Tree = Document | ShadowRoot;

/** The trees that marks stand in. In one of the two browsers the rules of a document hold in its shadow trees too, in the other they do not. */
function treesOf(page: Document, marks: readonly Mark[]): Set<Tree> {
  const roots = marks.flatMap(({ place }) => [page, place?.startContainer.getRootNode()]);
  return new Set(roots.filter((root): root is Tree => root !== undefined && 'adoptedStyleSheets' in root));
}

/** The tree's style sheets but for those of this badge. */
function withoutBadge({ adoptedStyleSheets }: Tree, badge: string): CSSStyleSheet[] {
  return adoptedStyleSheets.filter((other) => badgeOf(other) !== badge);
}

function badgeOf({ cssRules: [first] }: CSSStyleSheet): unknown {
  return first && 'selectorText' in first && first.selectorText;
}
