import type { Vocabulary } from '../core/vocabulary.ts';
import { attribute } from './nodes.ts';

// Which elements are not read. Asks nothing of layout or computed style, so that it works on a DOM without either.

/** How an element is passed over: `unseen` leaves no gap between the words around it; null: it is read. */
export type Skip = 'unseen' | 'skipped' | null;

/** What an element's own style says; what a style sheet hides is read. */
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Whether the element is read; `root` is the whole that is being read, of which a mere part may be skipped by its name. */
export function skipOf(element: Element, root: Element, words: Vocabulary): Skip {
  const tag = element.nodeName;
  if (words.invisibleTag.test(tag)) return 'unseen';
  if (words.skippedTag.test(tag)) return 'skipped';
  const isForm = /^form$/i.test(tag);
  // Asked of every element of a page: the commonest answer comes first.
  if (!isForm && !element.hasAttributes()) return null;
  const names = `${attribute(element, 'class')} ${element.id}`;
  if (isHidden(element) || words.unseenName.test(names)) return 'unseen';
  if (isEditable(element) || words.skippedRole.test(attribute(element, 'role'))) return 'skipped';
  const isAside = isForm || (words.asideName.test(names) && !element.querySelector('h1'));
  return isAside && !isMostOf(element, root) ? 'skipped' : null;
}

/** Whether the element says itself that it shows nothing. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attribute(element, 'style'))
  );
}

function isEditable(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}

/** Some pages put everything into one form, or under a name such as `with-sidebar`. */
function isMostOf(element: Element, root: Element): boolean {
  return paragraphs(element) * 2 > paragraphs(root);
}

function paragraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}
