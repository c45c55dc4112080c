import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, type ESTree, type ParseResult } from 'vite';
import { ROOT, target } from './sources.ts';

/**
 * The project's files that are evaluated when `entry` is: itself and whatever it imports by value, directly or through others.
 * Types are erased and packages left out. Throws on an `import()`: whether the build evaluates such a file at once is its own affair.
 */
export function evaluatedWith(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of valueImports(file)) visit(next);
  };
  visit(entry);
  return [...seen];
}

/**
 * What a file computes as soon as it is evaluated, as `file:line: code`: every top-level statement except functions, types and
 * constants that are written out: literals, patterns, lists and records of them, and empty or written-out collections.
 */
export function computedAtImport(file: string): string[] {
  const { text, parsed } = read(file);
  return parsed.program.body.flatMap(computedIn).map(({ start, end }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${file}:${line}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)}`;
  });
}

function valueImports(file: string): string[] {
  const { staticImports, dynamicImports } = read(file).parsed.module;
  if (dynamicImports.length > 0) throw new Error(`${file}: expected static imports, got an import()`);
  const imports = staticImports.filter(({ entries }) => !(entries.length > 0 && entries.every((e) => e.isType)));
  return imports
    .map(({ moduleRequest }) => target(file, moduleRequest.value))
    .filter((to) => /^(?:utils|components|entrypoints)\/.*\.tsx?$/.test(to));
}

function read(file: string): { text: string; parsed: ParseResult } {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return { text, parsed: parseSync(file, text) };
}

function computedIn(statement: ESTree.Directive | ESTree.Statement): { start: number; end: number }[] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return statement.declaration ? computedIn(statement.declaration) : [];
    case 'VariableDeclaration':
      return statement.declarations.filter(({ init }) => init && !isPlain(init));
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'FunctionDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSModuleDeclaration':
    case 'EmptyStatement':
      return [];
    default:
      return [statement];
  }
}

function isPlain(value: ESTree.Expression): boolean {
  switch (value.type) {
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'ArrayExpression':
      return value.elements.every(
        (element) => element !== null && element.type !== 'SpreadElement' && isPlain(element),
      );
    case 'ObjectExpression':
      return value.properties.every((property) => property.type === 'Property' && isPlain(property.value));
    case 'TemplateLiteral':
      return value.expressions.every(isPlain);
    case 'TaggedTemplateExpression':
      return value.tag.type === 'MemberExpression' && isPlain(value.quasi);
    case 'NewExpression':
    case 'CallExpression':
      return (
        isCheap(value.callee) && value.arguments.every((given) => given.type !== 'SpreadElement' && isPlain(given))
      );
    case 'UnaryExpression':
      return isPlain(value.argument);
    case 'BinaryExpression':
      return value.left.type !== 'PrivateIdentifier' && isPlain(value.left) && isPlain(value.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isPlain(value.expression);
    default:
      return false;
  }
}

/** What only sets something up: nothing is run through, and a pattern is compiled at its first use. */
function isCheap(callee: ESTree.Expression | ESTree.Super): boolean {
  return callee.type === 'Identifier' && /^(?:WeakMap|Map|Set|RegExp|Symbol)$/.test(callee.name);
}
