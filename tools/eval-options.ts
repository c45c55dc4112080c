import type { ParseArgsOptionsConfig } from 'node:util';
import { readArguments } from './command-line.ts';

export const USAGE =
  'usage: npm run --silent eval -- [--by fact|error|text] [--errors] [--json] [FILE.jsonl…], or: npm run eval -- --readme';

const VIEWS = ['fact', 'error', 'text'] as const;
export type View = (typeof VIEWS)[number];

/** What `eval` is asked to do. */
export type EvalOptions =
  | { mode: 'readme' }
  | { mode: 'json'; files: string[] }
  /** `views`: the tables behind that of the scores. */
  | { mode: 'tables'; files: string[]; views: readonly View[]; errors: boolean };

const OPTIONS = {
  by: { type: 'string' },
  errors: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  readme: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

/** What the arguments ask for, or what is wrong with them, in words. No file: every corpus. */
export function evalOptions(args: string[]): EvalOptions | string {
  const parsed = readArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals: files } = parsed;
  const { by, errors, json, readme } = values;
  const view = VIEWS.find((name) => name === by);
  if (by !== undefined && !view) return `--by: expected one of ${VIEWS.join(', ')}, got "${by}"`;
  if (readme) {
    const [extra] = [...(json ? ['--json'] : []), ...(errors ? ['--errors'] : []), ...(by ? ['--by'] : []), ...files];
    return extra === undefined ? { mode: 'readme' } : `--readme goes alone, got "${extra}" too`;
  }
  if (!json) return { mode: 'tables', files, views: view ? [view] : ['fact', 'error'], errors };
  if (by !== undefined || errors) return `--json prints everything, got "${errors ? '--errors' : '--by'}" too`;
  return { mode: 'json', files };
}
