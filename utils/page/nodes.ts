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

/** Elements that do not break the line. Anything unknown does: a page's own elements are mostly boxes. */
const INLINE = new RegExp(
  '^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|nobr|q|rb|rp|rt|ruby|s|slot|small|span|' +
    'strike|strong|sub|sup|time|tt|u|var|wbr|img|picture|source)$',
  'i',
);

export function isInline({ nodeName }: Element): boolean {
  return INLINE.test(nodeName);
}

export function hasRole(element: Element, ...roles: string[]): boolean {
  return roles.includes(element.getAttribute('role') ?? '');
}

export function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
