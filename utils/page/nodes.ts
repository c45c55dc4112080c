// Plain questions about nodes, by name and number: a DOM library's classes are not the browser's, and it reads a selector anew
// each time it is asked.

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function hasRole(element: Element, ...roles: string[]): boolean {
  return roles.includes(element.getAttribute('role') ?? '');
}

export function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
