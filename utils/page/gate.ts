import { isMadeBy, type NameFilter } from '../core/filter.ts';
import { standNear } from '../core/nearness.ts';
import { openTrees } from './shadow-trees.ts';

// Runs on every page of every listed site: as little as can be, and nothing that the annotator shares.

/** Whether a text may hold a mention: it has a name of a pack, or speaks of AI and film in one breath. Throws when a pattern is broken. */
export function opens(text: string, { names, ai, film }: NameFilter): boolean {
  return new RegExp(names, 'i').test(text) || standNear(text, ai, film);
}

/**
 * The filter as it is stored; null before the first pack is, when it is broken, and when another version of the extension than
 * `release` made it. What is in its lists, which may be long, shows when it is looked up: a key that is none leads to no record.
 */
export function storedFilter(stored: unknown, release: string): NameFilter | null {
  const filter = Object(stored) as NameFilter;
  const { version, made, names, ai, film, records, topical } = filter;
  const isWhole =
    [made, names, ai, film].every((text) => typeof text === 'string') &&
    typeof version === 'number' &&
    typeof records === 'object' &&
    Array.isArray(topical);
  return isWhole && isMadeBy(filter, release) ? filter : null;
}

/** New text is looked at no more often than this, in ms. */
const PATIENCE = 500;

/**
 * Calls `added` with the text that came to the page since the last call, at most twice a second, until the returned function is called.
 * What stands in open shadow trees counts as new each time, and first of all: no element tells that it got one.
 */
export function watchText(page: Document, added: (text: string) => void): () => void {
  const fresh = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const texts = [...fresh].filter((node) => node.isConnected).map((node) => node.textContent);
    fresh.clear();
    added([...texts, ...treeTexts()].join('\n'));
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      else for (const node of addedNodes) fresh.add(node);
    if (fresh.size > 0) timer ??= setTimeout(tell, PATIENCE);
  });
  const watch = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const treeTexts = (): string[] =>
    openTrees(page.body).map((tree) => {
      watch(tree);
      return tree.textContent;
    });
  watch(page.documentElement);
  if (treeTexts()[0] !== undefined) timer = setTimeout(tell);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
