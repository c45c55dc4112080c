// Which elements are not read. Asks nothing of layout or computed style, so that it works on a DOM without either.

/** Shows text of its own, or none: nothing in it is part of the article. */
const SKIPPED_TAGS = new Set(
  (
    'NAV FOOTER ASIDE FIGCAPTION BUTTON INPUT SELECT OPTION TEXTAREA CODE PRE KBD SAMP DIALOG MENU ' +
    'SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED'
  ).split(' '),
);

/** Shows nothing: the words before and after it touch. */
const INVISIBLE_TAGS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META']);

const SKIPPED_ROLES = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar dialog alertdialog textbox searchbox combobox ' +
    'button listbox tablist banner form'
  ).split(' '),
);

/** Whole words of a class or an id. */
const token = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

const COMMENTS = token('comments?|disqus|livefyre|viafoura|openweb|spotim|coral-talk|respond');
const TEASERS = token(
  'related|recirc(?:ulation)?|recommend(?:ed|ations?)|newsletters?|promos?|teasers?|(?:read|see|view)-?(?:more|next|also)|' +
    'more-(?:on|from|stories|news)|most-(?:read|popular|viewed)|outbrain|taboola|sponsored|advert(?:s|isements?)?|' +
    'social|share|sharing|sidebar|breadcrumbs?|trending|paywall|subscribe',
);
const CAPTIONS = token('captions?(?:-text)?|credits?');
const UNSEEN = token('sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden');

/** How an element is passed over: `unseen` leaves no gap between the words around it; null: it is read. */
export type Skip = 'unseen' | 'skipped' | null;

/** Whether the element is read; `root` is the whole that is being read, of which a mere part may be skipped by its name. */
export function skipOf(element: Element, root: Element): Skip {
  const tag = element.nodeName.toUpperCase();
  if (INVISIBLE_TAGS.has(tag)) return 'unseen';
  if (SKIPPED_TAGS.has(tag)) return 'skipped';
  // Asked of every element of a page: the commonest answer comes first.
  if (!element.hasAttributes() && tag !== 'FORM') return null;
  if (isHidden(element)) return 'unseen';
  if (isEditable(element) || (tag === 'FORM' && !isMostOf(element, root))) return 'skipped';
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return 'skipped';
  return isNamedAside(element, root) ? 'skipped' : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  return UNSEEN.test(element.getAttribute('class') ?? '');
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Comments, teasers, captions by class or id. */
function isNamedAside(element: Element, root: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ' || !(COMMENTS.test(names) || TEASERS.test(names) || CAPTIONS.test(names))) return false;
  return !isMostOf(element, root) && element.getElementsByTagName('h1').length === 0;
}

/** Some pages put everything into one form, or under a name such as `with-sidebar`. */
function isMostOf(element: Element, root: Element): boolean {
  return paragraphs(element) * 2 > paragraphs(root);
}

function paragraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}
