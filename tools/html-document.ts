import { DOMParser } from 'linkedom/worker';
import { html as standard, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements of a document, each with the offset in its source at which it ends. */
export type Ends = Map<Element, number>;

/**
 * HTML as a document that page code can read: parsed by the rules of the HTML standard, as a browser with scripts switched on
 * does it. No script of it runs, and nothing is fetched. `ends`, where given, is filled; it makes parsing slower.
 */
export function htmlDocument(source: string, ends?: Ends): Document {
  const tree = parse(source, { sourceCodeLocationInfo: ends !== undefined });
  const document = new DOMParser().parseFromString('<html></html>', 'text/html') as unknown as Document;
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  if (root && 'attrs' in root) {
    dress(document.documentElement, root);
    fill(document, root, ends);
  }
  Object.defineProperty(document, 'title', { value: titleOf(document) });
  return document;
}

/** Browsers nest no deeper when they parse: what stands deeper becomes a sibling. */
const DEEPEST = 512;

/** Fills the document's root; with a stack of its own, since a page may nest deeper than calls can. */
function fill(document: Document, root: Tree.Element, ends: Ends | undefined): void {
  const open: { into: Element; nodes: Iterator<Tree.ChildNode> }[] = [];
  open.push({ into: document.documentElement, nodes: root.childNodes.values() });
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value: node, done } = top.nodes.next();
    if (done) open.pop();
    else if ('value' in node) top.into.append(document.createTextNode(node.value));
    else if ('tagName' in node) {
      const element = created(document, node);
      const end = node.sourceCodeLocation?.endOffset;
      if (end !== undefined) ends?.set(element, end);
      top.into.append(element);
      open.push({ into: open.length < DEEPEST ? element : top.into, nodes: node.childNodes.values() });
    }
  }
}

function created(document: Document, node: Tree.Element): Element {
  const { tagName, namespaceURI } = node;
  const isHtml = namespaceURI === standard.NS.HTML;
  const element = isHtml ? document.createElement(tagName) : document.createElementNS(namespaceURI, tagName);
  dress(element, node);
  return element;
}

function dress(element: Element, { attrs }: Tree.Element): void {
  for (const { prefix, name, value } of attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
}

/** Of the document's first title, white space collapsed, as browsers have it; linkedom keeps it as it is written. */
function titleOf(document: Document): string {
  return (document.querySelector('title')?.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}
