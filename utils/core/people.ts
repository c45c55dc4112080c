import type { Vocabulary } from './vocabulary.ts';

/** Surnames of the people that a sentence introduces: beside a role, or after Mr or Ms. */
export function readPeople(text: string, { person }: Vocabulary): string[] {
  return [...text.matchAll(person)].flatMap(({ groups }) => {
    const name = groups?.['after'] ?? groups?.['before'] ?? groups?.['surname'];
    return name?.replace(/'s?$/, '').split(' ').at(-1) ?? [];
  });
}
