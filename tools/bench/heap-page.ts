import type { ServedPage } from '../serve-news.ts';

/** On the news list, where the page is read, and off it, where the same page shows what it costs by itself. */
export const HEAP_ADDRESSES = {
  read: 'https://www.bbc.com/news/heap',
  plain: 'https://www.gazette.example/news/heap',
};

/** What the page's own script leaves on its `globalThis`. */
interface Heap {
  /** Becomes another article, as by a link that loads no page. */
  become: (number: number) => void;
  /** Appends a post, of which it keeps the last 200. */
  grow: (number: number) => void;
}

const SCRIPT = `
  const main = document.querySelector('main');
  const lines = (number) => [
    'Netflix’s revenue was $' + (10 + (number % 30) / 10).toFixed(1) + 'bn in the second quarter of 2025, it told us in part ' + number + '.',
    'Part ' + number + ' of the harbour was painted, and the crane beside it was given back its long blue arm.',
    'Netflix has finished scene ' + number + ' with generative AI: the footage shows a house falling down.',
  ].map((line) => Object.assign(document.createElement('p'), { textContent: line }));
  const headed = (number) => Object.assign(document.createElement('h1'), { textContent: 'Part ' + number });
  globalThis.become = (number) => {
    history.pushState(null, '', '?part=' + number);
    const article = document.createElement('article');
    article.append(headed(number), ...lines(number), ...lines(number + 1));
    main.replaceChildren(article);
  };
  globalThis.grow = (number) => {
    const article = main.querySelector('article');
    article.append(lines(number)[number % 3]);
    if (article.childElementCount > 200) article.children[1].remove();
  };
  become(0);`;

/** The page, at both addresses. */
export function heapPages(): Record<string, ServedPage> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
    <link rel="icon" href="data:,"></head><body><main></main><script>${SCRIPT}</script></body></html>`;
  return Object.fromEntries(Object.values(HEAP_ADDRESSES).map((address) => [address.replace('https://', ''), page]));
}

/** Runs in the page: becomes so many other articles, and waits until each is marked where it is read. */
export async function navigate({ from, count, read }: { from: number; count: number; read: boolean }): Promise<void> {
  const { become } = globalThis as unknown as Heap;
  const isMarked = (): boolean =>
    [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.startContainer.isConnected));
  for (let number = from; number < from + count; number++) {
    become(number);
    while (read && !isMarked()) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in the page: appends ten posts a second, for so many seconds. */
export async function append({ from, seconds }: { from: number; seconds: number }): Promise<void> {
  const { grow } = globalThis as unknown as Heap;
  for (let number = from; number < from + 10 * seconds; number++) {
    grow(number);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
