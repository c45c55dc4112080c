import { expect, it } from 'vitest';
import { FREQUENT, SHORT_NAMES, shortened } from '../../tools/short-names.ts';
import { vocabularyRecord } from '../../tools/vocabulary-record.ts';
import { readSources } from '../helpers/sources.ts';

it('every long name has a short one of its own', () => {
  expect(SHORT_NAMES.size).toBeGreaterThan(50);
  expect(new Set(SHORT_NAMES.values()).size).toBe(SHORT_NAMES.size);
});

it('no property that is no entry of the vocabulary has a name that packaged scripts shorten', () => {
  const declared = new RegExp(`^\\s*(${[...SHORT_NAMES.keys()].join('|')})\\??[:(]`, 'gm');
  const sources = readSources('utils', 'components', 'entrypoints').filter(
    ({ file }) => !file.startsWith('utils/core/vocabulary/'),
  );
  const clashes = sources.flatMap(({ file, text }) =>
    [...text.matchAll(declared)].map(([, name]) => `${file}: ${name}`),
  );
  expect(clashes).toEqual([]);
});

it('no property of the engine that is shortened too is one of what is sent, stored or drawn', () => {
  const named = new RegExp(`\\b(?:${FREQUENT.join('|')})\\b`);
  const sources = readSources('utils/extension', 'utils/page', 'components', 'entrypoints');
  expect(sources.filter(({ text }) => named.test(text)).map(({ file }) => file)).toEqual([]);
});

it('the packaged vocabulary has all entries, each under the name by which scripts ask for it', () => {
  const record = vocabularyRecord();
  const { words } = shortened(record);
  expect(Object.keys(words)).toHaveLength(Object.keys(record.words).length);
  for (const [name, entry] of Object.entries(record.words)) expect(words[SHORT_NAMES.get(name) ?? name]).toBe(entry);
});
