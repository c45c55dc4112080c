import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { speaking, type Say } from '../utils/core/say.ts';

/** The forms of a message: one, or one for each number that has its own and `n` for all others. */
export type Forms = Readonly<Record<string, string>>;

type Messages = { [name: string]: string | number | Messages };

const FOLDER = path.resolve(import.meta.dirname, '../locales');

/** The messages of a language by their keys: "card.pin". */
export function readCatalogue(language: 'en' | 'es'): Map<string, Forms> {
  const messages = parse(readFileSync(path.join(FOLDER, `${language}.yml`), 'utf8')) as Messages;
  return new Map(flat('', messages));
}

/** Speaks a language of the catalogue outside the browser. */
export function sayIn(language: 'en' | 'es'): Say {
  const catalogue = readCatalogue(language);
  return speaking((key, count, parts) => {
    const forms = catalogue.get(key);
    const message = forms?.[String(count)] ?? forms?.['n'];
    if (message === undefined) throw new Error(`The catalogue has no message "${key}".`);
    return message.replace(/\$([1-9])/g, (_, number: string) => parts[Number(number) - 1] ?? '');
  });
}

function flat(above: string, messages: Messages): [key: string, forms: Forms][] {
  return Object.entries(messages).flatMap(([name, inside]): [string, Forms][] => {
    const key = above + name;
    if (typeof inside !== 'object') return [[key, { n: String(inside) }]];
    return isForms(inside) ? [[key, inside as Forms]] : flat(`${key}.`, inside);
  });
}

function isForms(messages: Messages): boolean {
  return Object.keys(messages).every((name) => /^(?:\d|n)$/.test(name));
}
