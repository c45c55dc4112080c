/** Where the element that cards live in stands in the document, while there are any. */
export interface CardHome {
  enter(): void;
  /** The page took it out: enters anew, and the head where it is taken out again; false where it is taken out of there too. */
  enterAgain(): boolean;
  leave(): void;
}

/**
 * Beside the body, or in the head where a page keeps its root clean: there cards are seen, but Chromium's accessibility tree passes the
 * head over. `taken` is called when the page takes the element out.
 */
export function createCardHome(element: HTMLElement, taken: () => void): CardHome {
  let takings = 0;
  const opening = new CSSStyleSheet();
  opening.replaceSync(`head{display:contents!important}head>:not(${element.localName}){display:none!important}`);
  let guard: MutationObserver | null = null;

  const enter = (): void => {
    const inHead = takings > 1;
    const home = inHead ? document.head : document.documentElement;
    home.append(element);
    guard ??= new MutationObserver(() => element.isConnected || taken());
    guard.observe(home, { childList: true });
    if (inHead) document.adoptedStyleSheets.push(opening);
  };
  return {
    enter,
    enterAgain() {
      if (++takings > 2) return false;
      enter();
      return true;
    },
    leave() {
      takings = 0;
      guard?.disconnect();
      guard = null;
      element.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== opening);
    },
  };
}
