import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** One source file, read and parsed. */
export interface SourceFile {
  /** From the project root, with forward slashes. */
  file: string;
  text: string;
  /** The text with its comments blanked out, line breaks kept. */
  code: string;
  imports: string[];
  /** `export … from`: the mark of a barrel. */
  reexports: string[];
}

/** Every TypeScript file under the given folders of the project. */
export function readSources(...folders: string[]): SourceFile[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }));
  return files.map((file) => parse(file.replaceAll(path.sep, '/'))).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Where an import leads, from the project root; a package's name stays as it is. A query such as `?inline` is dropped. */
export function target(from: string, specifier: string): string {
  const [bare = specifier] = specifier.split('?');
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(from), bare) : bare;
}

function parse(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const { module, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const imports = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexports, ...dynamic];
  return { file, text, code: blank(text, comments), imports, reexports };
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce((code, { start, end }) => {
    const gap = code.slice(start, end).replace(/[^\n]/g, ' ');
    return code.slice(0, start) + gap + code.slice(end);
  }, text);
}
