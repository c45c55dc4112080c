const XHTML = 'http://www.w3.org/1999/xhtml';

/** A live region is heard only if it was there before its words were; ms. */
const HEARD_AFTER = 100;

/** Where cards live: one element outside `body`, in the document only while it is needed. */
export interface CardHost {
  readonly element: HTMLElement;
  /** The focused element of a card; null where the focus is elsewhere. */
  focused(): Element | null;
  /** A new place in the top layer, above those that are there. */
  addLayer(): HTMLElement;
  /** Takes a layer away; with the last one the host leaves the document. */
  removeLayer(layer: HTMLElement): void;
  /** Theme of the page; null: the system's. */
  setTheme(theme: 'light' | 'dark' | null): void;
  /** Says a sentence to assistive technology, politely. */
  announce(sentence: string): void;
}

/** The host's element has a random name and a closed root: the page sees that something is there, not what it says. */
export function createCardHost(styles: readonly string[]): CardHost {
  const element = create(randomName());
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = styles.map(styleSheet);
  const status = create('div');
  status.className = 'sl vh';
  status.role = 'status';
  root.append(status);
  return {
    element,
    focused: () => root.activeElement,
    addLayer: () => addLayer(element, root),
    removeLayer(layer) {
      layer.remove();
      if (root.childElementCount === 1) leave(element, status);
    },
    setTheme: (theme) => setTheme(element, theme),
    announce(sentence) {
      status.textContent = '';
      setTimeout(() => (status.textContent = sentence), HEARD_AFTER);
    },
  };
}

function addLayer(element: HTMLElement, root: ShadowRoot): HTMLElement {
  if (!element.isConnected) document.documentElement.append(element);
  const layer = create('div');
  layer.className = 'sl layer';
  layer.lang = 'en';
  layer.dir = 'ltr';
  layer.popover = 'manual';
  root.append(layer);
  layer.showPopover();
  return layer;
}

function leave(element: HTMLElement, status: HTMLElement): void {
  status.textContent = '';
  element.remove();
}

function setTheme(element: HTMLElement, theme: 'light' | 'dark' | null): void {
  if (theme) element.dataset['theme'] = theme;
  else delete element.dataset['theme'];
}

/** Also in documents that are XML, where `createElement` gives elements that can hold no shadow root. */
function create(name: string): HTMLElement {
  return document.createElementNS(XHTML, name) as HTMLElement;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A custom element's name that says nothing. */
function randomName(): string {
  return `x-${Math.random().toString(36).slice(2)}`;
}
