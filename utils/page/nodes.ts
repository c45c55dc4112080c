// Plain questions about nodes, by name and number: a DOM library's classes are not the browser's, and it reads a selector anew
// each time it is asked.

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const FRAGMENT_NODE = 11;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** The first of what an element shows: of its shadow tree where that is open, else of its children. */
export function firstShown(element: Element): ChildNode | null {
  return (element.shadowRoot ?? element).firstChild;
}

/** The element in whose shadow tree a node stands; null: it stands in none. */
export function hostOf(node: Node): Element | null {
  const { nodeType, host } = node.getRootNode() as ShadowRoot;
  return nodeType === FRAGMENT_NODE ? (host ?? null) : null;
}

/** The node itself, or the element of the document in whose shadow trees it stands. */
export function outermost<Here extends Node>(node: Here): Here | Element {
  const host = hostOf(node);
  return host ? outermost(host) : node;
}

/** Empty where the element has no such attribute. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

export function hasRole(element: Element, ...roles: string[]): boolean {
  return roles.includes(attribute(element, 'role'));
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}

export function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
