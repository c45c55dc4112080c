import { isElement, isInline, isLink, isText } from './nodes.ts';
import { gap, gather, glue, type Gathering } from './page-text.ts';
import { skipOf } from './skipped.ts';

/** Whether the element is a row of data; the rows of a table that only lays the page out are not. */
export function isRow(element: Element): boolean {
  if (element.getAttribute('role') === 'row') return cellsOf(element).length > 1;
  if (element.nodeName.toUpperCase() !== 'TR') return false;
  const table = element.closest('table');
  return table !== null && !isLayout(table) && cellsOf(element).every((cell) => !holdsProse(cell));
}

function isLayout(table: Element): boolean {
  const role = table.getAttribute('role');
  return role === 'presentation' || role === 'none' || table.getElementsByTagName('table').length > 0;
}

function holdsProse(cell: Element): boolean {
  return cell.getElementsByTagName('p').length > 1 || cell.querySelector('h1, h2, h3, article') !== null;
}

const CELL_TAGS = new Set(['TD', 'TH']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(
    (child) => CELL_TAGS.has(child.nodeName.toUpperCase()) || CELL_ROLES.has(child.getAttribute('role') ?? ''),
  );
}

/** Gathers a row as a text table writes it: `| Revenue | $1bn |`, a cell over two columns followed by an empty one. */
export function gatherRow(into: Gathering, row: Element, root: Element): void {
  glue(into, '|');
  for (const cell of cellsOf(row)) {
    glue(into, ' ');
    gatherCell(into, cell, root, false);
    glue(into, (into.fresh ? '|' : ' |') + ' |'.repeat(columnsOf(cell) - 1));
  }
}

function gatherCell(into: Gathering, parent: Element, root: Element, inLink: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) gather(into, node, inLink);
    else if (isElement(node)) gatherWithin(into, node, root, inLink);
  }
}

function gatherWithin(into: Gathering, element: Element, root: Element, inLink: boolean): void {
  const skip = skipOf(element, root);
  if (skip === 'unseen') return;
  if (skip || !isInline(element)) gap(into);
  if (!skip) gatherCell(into, element, root, inLink || isLink(element));
  if (!isInline(element)) gap(into);
}

/** No table of figures has more; a page's mistake must not make a row endless. */
const MOST_COLUMNS = 30;

function columnsOf(cell: Element): number {
  const columns = Number(cell.getAttribute('colspan') ?? 1);
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, MOST_COLUMNS) : 1;
}
