import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './sources.ts';

/** A node of the syntax tree, as far as words are looked for in it. */
interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

/** Attributes that are said or shown. Of the others, those of `UNSAID` say nothing, and any other may be a prop with words. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'name',
]);
const UNSAID = new Set(['class', 'rel', 'style', 'columns', 'd', 'viewBox', 'accept']);

const LETTER = /\p{L}/u;
const TWO_WORDS = /\p{L}{2,}[,:;]? +\p{L}{2,}/u;
const ONE_WORD = /^\p{Lu}\p{Ll}+[.:]?$/u;

/** Words that a reader could meet and that stand in the code itself, as `file:line: words`. */
export function plainWords(file: string, text = readFileSync(path.join(ROOT, file), 'utf8')): string[] {
  const found = new Map<number, string>();
  const add = ({ start }: Node, words: string): void => {
    if (LETTER.test(words)) found.set(start, words.replace(/\s+/g, ' ').trim());
  };
  const visit = (node: Node): void => {
    if (isUnsaid(node)) return;
    for (const said of saidIn(node)) for (const one of resultsOf(said)) add(one, wordsOf(one) ?? '');
    const words = wordsOf(node);
    if (node.type === 'JSXText') add(node, String(node['value']));
    else if (words !== null && (TWO_WORDS.test(words) || ONE_WORD.test(words))) add(node, words);
    childrenOf(node).forEach(visit);
  };
  visit(parseSync(file, text).program as unknown as Node);
  return [...found].map(([at, words]) => `${file}:${text.slice(0, at).split('\n').length}: ${words}`);
}

/** Texts of strings and templates that stand in the code of a file, whatever they are for. */
export function stringsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    const words = wordsOf(node);
    if (words !== null) texts.push(words);
    childrenOf(node).forEach(visit);
  };
  visit(parseSync(file, readFileSync(path.join(ROOT, file), 'utf8')).program as unknown as Node);
  return texts;
}

/** A string, or a template with `…` for what is put in; null for anything else. */
function wordsOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

/** Where no reader is spoken to: imports, types, errors that are thrown, reasons that are kept silent, patterns. */
function isUnsaid(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ThrowStatement':
    case 'TSLiteralType':
    case 'TaggedTemplateExpression':
      return true;
    case 'NewExpression':
      return /(?:Error|RegExp)$/.test(nameOf(node['callee']));
    case 'CallExpression':
      return nameOf(node['callee']) === 'keepSilent';
    case 'JSXAttribute':
      return UNSAID.has(nameOf(node['name']));
    default:
      return false;
  }
}

/** What is drawn as text of an element, or said by an attribute. */
function saidIn(node: Node): Node[] {
  if (node.type === 'JSXAttribute')
    return SAID.has(nameOf(node['name'])) && isNode(node['value']) ? [node['value']] : [];
  return node.type === 'JSXElement' || node.type === 'JSXFragment' ? childrenOf(node) : [];
}

/** The expressions that one may come to: both ways of a condition. */
function resultsOf(node: Node): Node[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return resultsOf(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...resultsOf(node['consequent'] as Node), ...resultsOf(node['alternate'] as Node)];
    case 'LogicalExpression':
      return resultsOf(node['right'] as Node);
    default:
      return [node];
  }
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
