// Plain questions about nodes, by name and number: a DOM library's classes are not the browser's.

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Elements that do not break the line. Anything unknown does: a page's own elements are mostly boxes. */
const INLINE_TAGS = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RP RT RUBY S SLOT SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'
  ).split(' '),
);

export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.nodeName.toUpperCase());
}

export function isLink(element: Element): boolean {
  return element.nodeName.toUpperCase() === 'A' && element.hasAttribute('href');
}
