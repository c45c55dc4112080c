import { checksum } from './checksum.ts';

/** A record as it is stored: its JSON behind a checksum, by which a page finds damage without a schema. */
export function seal(record: unknown): string {
  return sealed(JSON.stringify(record));
}

/** The record in a sealed one. Throws where there is none, or where anything of it is not as it was written. */
export function unseal(stored: unknown): unknown {
  const text = String(stored);
  const json = text.slice(text.indexOf(' ') + 1);
  if (text !== sealed(json)) throw new Error('A record is not whole.');
  return JSON.parse(json);
}

function sealed(json: string): string {
  return `${checksum(json)} ${json}`;
}
