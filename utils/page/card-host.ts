import type { Say } from '../core/say.ts';
import type { CardLook } from './card-bridge.ts';
import { createCardHome, type CardHome } from './card-home.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Open in the build for tests alone (`buildExtension`), whose rules of accessibility have to look into cards. */
const ROOT_MODE = import.meta.env.MODE === 'open' ? 'open' : 'closed';

/** A live region is heard only if it was there before its words were; ms. */
const HEARD_AFTER = 100;

/** Where cards live: one element outside `body`, in the document only while it is needed. */
export interface CardHost {
  element: HTMLElement;
  home: CardHome;
  root: ShadowRoot;
  /** The live region. */
  status: HTMLElement;
  /** BCP 47 tag of our own words. */
  language: string;
  direction: string;
}

/** The host's element has a closed root: the page sees that something is there, not what it says. `taken`: the page took it out. */
export function createCardHost(name: string, styles: readonly string[], say: Say, taken: () => void): CardHost {
  const [language, direction] = [say('language'), say('direction')];
  const element = create(name);
  const root = element.attachShadow({ mode: ROOT_MODE });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join(''));
  root.adoptedStyleSheets = [sheet];
  const status = create('div', 'sl vh');
  status.role = 'status';
  status.lang = language;
  root.append(status);
  return { element, home: createCardHome(element, taken), root, status, language, direction };
}

/** Shows again what the page took out with the host; false where it cannot be helped. */
export function bringBack({ home, root }: CardHost): boolean {
  if (!home.enterAgain()) return false;
  for (const layer of root.querySelectorAll<HTMLElement>('.layer')) layer.showPopover();
  return true;
}

/** A new place in the top layer, above those that are there. */
export function addLayer({ element, home, root, language, direction }: CardHost): HTMLElement {
  if (!element.isConnected) {
    home.enter();
    // Firefox does not ask media queries again that changed while the host was out of the document.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets];
  }
  const layer = create('div', 'sl layer');
  layer.lang = language;
  layer.dir = direction;
  layer.popover = 'manual';
  root.append(layer);
  layer.showPopover();
  return layer;
}

/** Takes a layer away; with the last one the host leaves the document. */
export function removeLayer({ home, root, status }: CardHost, layer: HTMLElement): void {
  layer.remove();
  if (root.childElementCount > 1) return;
  status.textContent = '';
  home.leave();
}

/** Each card has its own: two may stand on two backgrounds. What enlarges the page's root does not enlarge them. */
export function dress({ style }: HTMLElement, { theme, zoom }: CardLook): void {
  style.zoom = String(1 / document.documentElement.currentCSSZoom);
  style.colorScheme = theme ?? '';
  style.setProperty('--zoom', String(zoom));
}

/** Says a sentence to assistive technology, politely. */
export function announce({ status }: CardHost, sentence: string): void {
  status.textContent = '';
  setTimeout(() => (status.textContent = sentence), HEARD_AFTER);
}

/** Also in documents that are XML, where `createElement` gives elements that can hold no shadow root. */
function create(name: string, classes = ''): HTMLElement {
  const element = document.createElementNS(XHTML, name) as HTMLElement;
  element.className = classes;
  return element;
}
