/** A frame narrower or lower than this holds an advertisement or a tool, no article; CSS px. */
const LEAST_WIDTH = 340;
const LEAST_HEIGHT = 300;

/** The site of a host: its last two names, or three where the last two are shared by strangers. */
const SITE = /[^.]+\.(?:(?:ac|co|com|edu|gov|net|or|org)\.)?[^.]+$/;

/**
 * Calls `start` where a page is to be read: at once in a tab's own page, in a frame only where that is of the same site, and once it is
 * large enough for an article.
 */
export function startWhereRead(view: Window, start: () => void): void {
  if (view === view.top) return start();
  const { hostname, ancestorOrigins } = view.location;
  const top = URL.parse([...(ancestorOrigins ?? [])].at(-1) ?? '')?.hostname ?? '';
  if (SITE.exec(hostname)?.[0] !== SITE.exec(top)?.[0]) return;
  const look = (): void => {
    if (view.innerWidth < LEAST_WIDTH || view.innerHeight < LEAST_HEIGHT) return;
    view.removeEventListener('resize', look);
    start();
  };
  view.addEventListener('resize', look);
  look();
}

/** A window's place in the tree of frames: from the top, each by its number in its parent. */
export function pathOf(view: Window): number[] {
  const { parent } = view;
  if (view === parent) return [];
  const siblings = Array.from({ length: parent.length }, (_, at) => parent[at]);
  return [...pathOf(parent), siblings.indexOf(view)];
}
