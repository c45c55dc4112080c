// Which elements are not read. Asks nothing of layout or computed style, so that it works on a DOM without either.

/** Shows nothing: the words before and after it touch. */
const UNSEEN =
  'script, style, noscript, template, link, meta, [hidden], [aria-hidden="true"], [style*="display:none"], ' +
  '[style*="display: none"], [style*="visibility: hidden"]';

/** Shows text of its own, or none: nothing in it is part of the article. */
const SKIPPED =
  'nav, footer, aside, figcaption, button, input, select, textarea, code, pre, kbd, samp, dialog, menu, svg, math, canvas, video, ' +
  'audio, iframe, object, embed, [contenteditable]:not([contenteditable="false"]), [role="navigation"], [role="complementary"], ' +
  '[role="contentinfo"], [role="banner"], [role="search"], [role="menu"], [role="menubar"], [role="toolbar"], ' +
  '[role="dialog"], [role="textbox"], [role="button"], [role="listbox"], [role="tablist"]';

/** Whole words of a class or an id. */
const token = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

/** Comments, captions, and teasers of other pages. */
const ASIDES = token(
  'comments?|disqus|livefyre|viafoura|openweb|spotim|coral-talk|respond|captions?(?:-text)?|credits?|' +
    'related|recirc(?:ulation)?|recommend(?:ed|ations?)|newsletters?|promos?|teasers?|(?:read|see|view)-?(?:more|next|also)|' +
    'more-(?:on|from|stories|news)|most-(?:read|popular|viewed)|outbrain|taboola|sponsored|advert(?:s|isements?)?|' +
    'social|share|sharing|sidebar|breadcrumbs?|trending|paywall|subscribe',
);
const FOR_SCREEN_READERS = token('sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden');

/** How an element is passed over: `unseen` leaves no gap between the words around it; null: it is read. */
export type Skip = 'unseen' | 'skipped' | null;

/** Whether the element is read; `root` is the whole that is being read, of which a mere part may be skipped by its name. */
export function skipOf(element: Element, root: Element): Skip {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (element.matches(UNSEEN) || FOR_SCREEN_READERS.test(names)) return 'unseen';
  if (element.matches(SKIPPED)) return 'skipped';
  const isAside = element.matches('form') || (ASIDES.test(names) && !element.querySelector('h1'));
  return isAside && !isMostOf(element, root) ? 'skipped' : null;
}

/** Some pages put everything into one form, or under a name such as `with-sidebar`. */
function isMostOf(element: Element, root: Element): boolean {
  return paragraphs(element) * 2 > paragraphs(root);
}

function paragraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}
