import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../tools/catalogue.ts';
import { plainWords, stringsOf } from './helpers/plain-words.ts';
import { readSources, ROOT } from './helpers/sources.ts';

const english = readCatalogue('en');
const spanish = readCatalogue('es');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Where words stand in the code, and why they may: `words` are those of the file that are meant, null: all. */
const EXPLAINED: { files: RegExp; words: RegExp | null; why: string }[] = [
  { files: /^components\//, words: /^(?:Sidelight|Alt|Esc|P|Tab)$/, why: 'our name, and what stands on keys' },
  { files: /^components\/popup\/(?:Search|list-keys)\.tsx?$/, words: /^Escape$|^input, li/, why: 'a key, and CSS' },
  { files: /^utils\/core\/vocabulary\//, words: null, why: 'what pages say, in the language that the engine reads' },
  {
    files: /^utils\/core\/(?:pack-s(?:chema|ource)|fault|scan|proof\/\w[\w-]*)\.ts$/,
    words: null,
    why: 'said on the command line, which speaks English',
  },
  { files: /^utils\/core\/(?:owners|period|views)\.ts$/, words: null, why: 'names in the engine’s own records' },
  {
    files: /^utils\/core\/export\/annotations\.ts$/,
    words: /^(?:Annotation|Text|Software|Sidelight)$/,
    why: 'names of the data model, and ours',
  },
  {
    files: /^utils\/page\/card-(?:host|position)\.ts$/,
    words: /^sl \w+$|\bauto\b|^\(width/,
    why: 'classes and styles',
  },
  { files: /^utils\/extension\/card-calls\.ts$/, words: / not /, why: 'kinds of silence, kept for the console' },
  { files: /^utils\/page\/card-listeners\.ts$/, words: /^(?:Escape|Tab)$/, why: 'keys as events name them' },
  {
    files: /^utils\/page\/(?:mark-rules|panel-sections|passages)\.ts$/,
    words: /^@media|color-mix|^article, li$|^nav, aside/,
    why: 'CSS',
  },
  { files: /^utils\/page\/shadow-trees\.ts$/, words: /^descendant-or-self/, why: 'XPath' },
  { files: /^utils\/page\/thinning\.ts$/, words: /^… /, why: 'keys of a set' },
];

const shipped = readSources('utils', 'components', 'entrypoints').map(({ file }) => file);
const speaking = [...shipped, ...readSources('tools').map(({ file }) => file)];

/** Keys as the manifest writes them: `__MSG_card_pin__`. */
const inManifest = [...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) =>
  name.replace('_', '.'),
);

describe('the catalogue', () => {
  it('has the same messages in every language', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()]);
  });

  it('fills in the same parts in every form and every language of a message', () => {
    const unlike = [...english].filter(([key, forms]) => {
      const other = spanish.get(key) ?? {};
      const parts = [...Object.values(forms), ...Object.values(other)].map(partsOf);
      return Object.keys(forms).join() !== Object.keys(other).join() || new Set(parts).size !== 1;
    });
    expect(unlike).toEqual([]);
  });

  it('has for a number one form for 1 and one for all others', () => {
    const counted = [...english].filter(([, forms]) => Object.keys(forms).length > 1);
    expect(counted.length).toBeGreaterThan(0);
    for (const [key, forms] of counted) expect([key, ...Object.keys(forms)]).toEqual([key, '1', 'n']);
  });

  it.each(['en', 'es'] as const)(
    'writes nothing in %s that a browser, or WXT, would take for something else',
    (language) => {
      const odd = [...readCatalogue(language)].flatMap(([key, forms]) =>
        Object.values(forms).filter(
          (message) => message.trim() === '' || /\$(?![1-9])|\$\d\$|[{}]| \| /.test(message) || /[^\w.]/.test(key),
        ),
      );
      expect(odd).toEqual([]);
    },
  );

  it('has names that differ by more than their case, which browsers do not see', () => {
    const names = [...english.keys()].map((key) => key.toLowerCase().replaceAll('.', '_'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('calls nothing true or false, and nobody a checker of facts', () => {
    const judging =
      /\b(?:AI-powered|fact-check\w*|true|false|misleading|verdader\w+|fals[oa]s?|engaños\w+|verificad\w+)\b/i;
    const said = [...english, ...spanish].filter(([key]) => key !== 'file.boolean');
    expect(said.filter(([, forms]) => judging.test(Object.values(forms).join(' ')))).toEqual([]);
  });
});

describe('every message', () => {
  const texts = new Set(speaking.flatMap(stringsOf));
  const patterns = [...texts]
    .filter((text) => /^\w+\.…$/.test(text))
    .map((text) => new RegExp(`^${RegExp.escape(text.slice(0, -1))}\\w+$`));

  it('is said somewhere', () => {
    const used = (key: string): boolean =>
      texts.has(key) || inManifest.includes(key) || patterns.some((pattern) => pattern.test(key));
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('that is asked for is there', () => {
    const groups = new Set([...english.keys()].map((key) => key.split('.')[0]));
    const asked = shipped
      .flatMap(stringsOf)
      .filter((text) => /^[a-z]+\.[a-z]\w*$/i.test(text) && groups.has(text.split('.')[0]));
    expect([...asked, ...inManifest].filter((key) => !english.has(key))).toEqual([]);
  });
});

describe('words for readers', () => {
  it('stand in the catalogue, and nowhere in the code', () => {
    const outside = shipped
      .flatMap((file) => plainWords(file))
      .filter((found) => {
        const [file = '', , ...words] = found.split(':');
        const text = words.join(':').trim();
        return !EXPLAINED.some(({ files, words: some }) => files.test(file) && (some?.test(text) ?? true));
      });
    expect(outside).toEqual([]);
  });

  it('stand in no page and not in the manifest', () => {
    const titles = globSync('entrypoints/**/*.html', { cwd: ROOT }).map((file) =>
      read(file)
        .replace(/^[^]*?<title>|<\/title>|<[^>]*>|\s+/g, ' ')
        .trim(),
    );
    expect(new Set(titles)).toEqual(new Set(['Sidelight']));
    const said = [...read('wxt.config.ts').matchAll(/(?:description|default_title|title): '([^']*)'/g)];
    expect(said.map(([, text = '']) => text).filter((text) => !/^(?:__MSG_\w+__|Sidelight)$/.test(text))).toEqual([]);
  });

  it.each([
    ['text in an element', '<p>Not here</p>'],
    ['one word in an element', '<p>Pinned</p>'],
    ['a choice of words in an element', "<p>{on ? 'on' : 'off'}</p>"],
    ['words of an attribute', '<i aria-label="close" />'],
    ['a choice of words in an attribute', "<i title={on ? 'close' : undefined} />"],
    ['words of a prop', '<Row what="always on" />'],
    ['words in a list', "const words = ['Off', on];"],
    ['words around a part', 'const words = `${on} mentions here`;'],
  ])('are found where they are %s', (_, code) => {
    expect(plainWords('any.tsx', code)).toHaveLength(code.includes("'off'") ? 2 : 1);
  });

  it.each([
    ['classes', '<i class="card pinned" />'],
    ['names of keys in a message', "say('card.pin')"],
    ['an error for whoever looks for a fault', "throw new Error('No words here.')"],
    ['signs', '<p>, </p>'],
  ])('are not %s', (_, code) => {
    expect(plainWords('any.tsx', code)).toEqual([]);
  });
});

/** "$1 $2" for a message with these two parts, in whatever order. */
function partsOf(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join(' ');
}
