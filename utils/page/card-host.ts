import type { Say } from '../core/say.ts';
import type { CardLook } from './card-bridge.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Open in the build for tests alone (`buildExtension`), whose rules of accessibility have to look into cards. */
const ROOT_MODE = import.meta.env.MODE === 'open' ? 'open' : 'closed';

/** A live region is heard only if it was there before its words were; ms. */
const HEARD_AFTER = 100;

/** Where cards live: one element outside `body`, in the document only while it is needed. */
export interface CardHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** The live region. */
  status: HTMLElement;
  /** BCP 47 tag of our own words. */
  language: string;
  direction: string;
}

/** The host's element has a closed root: the page sees that something is there, not what it says. */
export function createCardHost(name: string, styles: readonly string[], say: Say): CardHost {
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
  return { element, root, status, language, direction };
}

/** A new place in the top layer, above those that are there. */
export function addLayer({ element, root, language, direction }: CardHost): HTMLElement {
  if (!element.isConnected) document.documentElement.append(element);
  const layer = create('div', 'sl layer');
  layer.lang = language;
  layer.dir = direction;
  layer.popover = 'manual';
  root.append(layer);
  layer.showPopover();
  return layer;
}

/** Takes a layer away; with the last one the host leaves the document. */
export function removeLayer({ element, root, status }: CardHost, layer: HTMLElement): void {
  layer.remove();
  if (root.childElementCount > 1) return;
  status.textContent = '';
  element.remove();
}

/** Each card has its own: two may stand on two backgrounds. */
export function dress({ style }: HTMLElement, { theme, zoom }: CardLook): void {
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
