import type { Vocabulary } from '../core/vocabulary.ts';

// Which elements are not read. Asks nothing of layout or computed style, so that it works on a DOM without either.

/** How an element is passed over: `unseen` leaves no gap between the words around it; null: it is read. */
export type Skip = 'unseen' | 'skipped' | null;

const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility: hidden"]';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Whether the element is read; `root` is the whole that is being read, of which a mere part may be skipped by its name. */
export function skipOf(element: Element, root: Element, words: Vocabulary): Skip {
  const tag = element.nodeName;
  if (words.invisibleTag.test(tag)) return 'unseen';
  if (words.skippedTag.test(tag)) return 'skipped';
  const isForm = element.matches('form');
  // Asked of every element of a page: the commonest answer comes first.
  if (!isForm && !element.hasAttributes()) return null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (element.matches(HIDDEN) || words.unseenName.test(names)) return 'unseen';
  if (element.matches(EDITABLE) || words.skippedRole.test(element.getAttribute('role') ?? '')) return 'skipped';
  const isAside = isForm || (words.asideName.test(names) && !element.querySelector('h1'));
  return isAside && !isMostOf(element, root) ? 'skipped' : null;
}

/** Some pages put everything into one form, or under a name such as `with-sidebar`. */
function isMostOf(element: Element, root: Element): boolean {
  return paragraphs(element) * 2 > paragraphs(root);
}

function paragraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}
