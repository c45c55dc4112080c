/** What of the web's cryptography is used here; Node and browsers both have it. */
declare const crypto: { subtle: { digest(algorithm: string, bytes: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SINGLE = /[\u2018-\u201b\u2032\u02bc`\u00b4]/g;
const DOUBLE = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;

/**
 * A paragraph as it is hashed and held against facts, so that copies made in different ways are alike: Unicode NFC; characters
 * that take no room removed (soft hyphen, zero-width ones, byte order mark); every kind of quote and apostrophe as ' or ";
 * every run of white space one space, none at either end. Dashes, capitals, digits and all else stay as they are.
 */
export function plainText(paragraph: string): string {
  return paragraph
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 of the UTF-8 bytes of `plainText(paragraph)`, in 64 small hexadecimal digits. */
export async function paragraphHash(paragraph: string): Promise<string> {
  return plainHash(plainText(paragraph));
}

/** The same for a text that is plain already. */
export async function plainHash(plain: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
