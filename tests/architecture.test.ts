import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../utils/core/pack.ts';
import { readSources, ROOT, target, type SourceFile } from './helpers/sources.ts';

/** Who may import whom: files by the start of their path, packages by name. */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  // The other thing that core may import is a type: the keys of the catalogue, which WXT writes. Both packages are pure: the one
  // checks what comes in, the other finds words in facts, for the popup, which loads it when the reader begins to search.
  'utils/core/': { rooms: ['utils/core/', '.wxt/i18n/'], packages: ['minisearch', 'valibot'] },
  'utils/page/': { rooms: ['utils/core/', 'utils/page/'], packages: [] },
  'utils/extension/': {
    rooms: ['utils/core/', 'utils/extension/'],
    packages: ['valibot', 'webextension-polyfill'],
  },
  'components/': {
    rooms: ['utils/core/', 'components/'],
    packages: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/compat'],
  },
  'entrypoints/': {
    rooms: ['utils/', 'components/', 'entrypoints/', 'knowledge/'],
    packages: ['preact', 'webextension-polyfill', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
};

/** Files that may be longer than 250 lines, each with its one reason to change. */
const LONG_FILES: Record<string, string> = {
  'utils/core/vocabulary/ai-terms.ts':
    'words for AI, for film and for other fields, one a line: data that changes as a whole',
  'utils/core/vocabulary/aspects.ts': 'phrases by aspect, one a line: data that changes as a whole',
  'utils/core/vocabulary/cue-classes.ts': 'classes of words, one a line: data that changes as a whole',
};
const LINES = 250;

const shipped = readSources('utils', 'components', 'entrypoints');
const all = [...shipped, ...readSources('tools', 'tests')];

describe('the rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const { rooms, packages } = ROOMS[room]!;
    const strangers = shipped
      .filter(({ file }) => file.startsWith(room))
      .flatMap((source) => importsOf(source))
      .filter(({ to }) => !packages.includes(to) && !rooms.some((open) => to.startsWith(open)));
    expect(strangers).toEqual([]);
  });

  it('are all there is: every shipped file stands in one of them', () => {
    const homeless = shipped.filter(({ file }) => !Object.keys(ROOMS).some((room) => file.startsWith(room)));
    expect(homeless.map(({ file }) => file)).toEqual([]);
  });

  it('take no file from one entrypoint into another', () => {
    const crossing = shipped
      .filter(({ file }) => file.startsWith('entrypoints/'))
      .flatMap((source) => importsOf(source))
      .filter(({ file, to }) => to.startsWith('entrypoints/') && path.dirname(to) !== path.dirname(file));
    expect(crossing).toEqual([]);
  });
});

describe('every source file', () => {
  it('imports its neighbours with their extension, and ones that exist', () => {
    const broken = all
      .flatMap((source) => importsOf(source))
      .filter(({ specifier, to }) => {
        return specifier.startsWith('.') && !(path.extname(to) && existsSync(path.join(ROOT, to)));
      });
    expect(broken).toEqual([]);
  });

  it('exports its own things only: no barrels', () => {
    const barrels = all.filter(({ reexports }) => reexports.length > 0);
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  it(`has at most ${LINES} lines, unless listed with a reason`, () => {
    const long = all.filter(({ file, text }) => lines(text) > LINES && !LONG_FILES[file]);
    expect(long.map(({ file, text }) => `${file}: ${lines(text)}`)).toEqual([]);
  });
});

describe('shipped code', () => {
  it('writes nothing to the console', () => {
    expect(matching(shipped, /\bconsole\s*[.[]/g)).toEqual([]);
  });

  it('listens to no other extension and to no message of a page', () => {
    expect(matching(shipped, /\bon(?:Message|Connect)External\b|['"]message['"]|\bonmessage\b/g)).toEqual([]);
  });

  it('takes lines from open panels only, in one place, which sees who is at the other end', () => {
    const takes = matching(shipped, /\bonConnect\.addListener\b/g);
    expect(takes).toEqual([expect.stringMatching(/^utils\/extension\/panel-line\.ts:/)]);
  });

  it('knows no name of the pack: names come with the knowledge', () => {
    const pack = JSON.parse(readFileSync(path.join(ROOT, 'public/knowledge.json'), 'utf8')) as Pack;
    // A technology's names ("generative AI") are words of the vocabulary too; they name nobody.
    const names = pack.entities.filter(({ kind }) => kind !== 'technology').flatMap((entity) => entity.names);
    expect(names.length).toBeGreaterThan(0);
    const words = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\p{L}\p{N}])`,
      'giu',
    );
    expect(matching(shipped, words)).toEqual([]);
  });
});

function importsOf({ file, imports }: SourceFile): { file: string; specifier: string; to: string }[] {
  return imports.map((specifier) => ({ file, specifier, to: target(file, specifier) }));
}

/** Every match in code, comments aside, as `file:line: match`. */
function matching(sources: readonly SourceFile[], pattern: RegExp): string[] {
  return sources.flatMap(({ file, code }) =>
    [...code.matchAll(pattern)].map((match) => `${file}:${code.slice(0, match.index).split('\n').length}: ${match[0]}`),
  );
}

function lines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
