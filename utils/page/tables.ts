import type { Vocabulary } from '../core/vocabulary.ts';
import { attribute, firstShown, hasRole, isElement, isLink, isText } from './nodes.ts';
import { gap, gather, glue, type Gathering } from './page-text.ts';
import { skipOf } from './skipped.ts';

/** What is being read, and the words that tell which parts of it are not. */
export interface Within {
  root: Element;
  words: Vocabulary;
}

/** Whether the element is a row of data; the rows of a table that only lays the page out are not. */
export function isRow(element: Element): boolean {
  if (element.localName !== 'tr' && !hasRole(element, 'row')) return false;
  const cells = cellsOf(element);
  const table = element.closest('table');
  return table ? !isLayout(table) && !cells.some(holdsProse) : cells.length > 1;
}

function isLayout(table: Element): boolean {
  return hasRole(table, 'presentation', 'none') || table.querySelector('table') !== null;
}

function holdsProse(cell: Element): boolean {
  return cell.querySelector('h1, h2, h3, article, p ~ p') !== null;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(isCell);
}

function isCell(element: Element): boolean {
  return /^t[dh]$/.test(element.localName) || /(?:cell|header)$/.test(attribute(element, 'role'));
}

/** Gathers a row as a text table writes it: `| Revenue | $1bn |`, a cell over two columns followed by an empty one. */
export function gatherRow(into: Gathering, row: Element, within: Within): void {
  glue(into, '|');
  for (const cell of cellsOf(row)) {
    glue(into, ' ');
    gatherCell(into, cell, within, false);
    glue(into, (into.fresh ? '|' : ' |') + ' |'.repeat(columnsOf(cell) - 1));
  }
}

function gatherCell(into: Gathering, parent: Element, within: Within, inLink: boolean): void {
  for (let node = firstShown(parent); node; node = node.nextSibling) {
    if (isText(node)) gather(into, node, inLink);
    else if (isElement(node)) gatherWithin(into, node, within, inLink);
  }
}

function gatherWithin(into: Gathering, element: Element, within: Within, inLink: boolean): void {
  const skip = skipOf(element, within.root, within.words);
  if (skip === 'unseen') return;
  const breaks = !within.words.inlineTag.test(element.nodeName);
  if (skip || breaks) gap(into);
  if (!skip) gatherCell(into, element, within, inLink || isLink(element));
  if (breaks) gap(into);
}

/** No table of figures has more; a page's mistake must not make a row endless. */
const MOST_COLUMNS = 30;

function columnsOf(cell: Element): number {
  const columns = Number(attribute(cell, 'colspan'));
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, MOST_COLUMNS) : 1;
}
