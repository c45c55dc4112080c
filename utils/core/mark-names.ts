/**
 * A name for highlights that a page cannot know beforehand: the same for one install (`salt`) on one host, so that marks which
 * an earlier version of us left behind are replaced by name. Letters only. Not a secret: a page can read its own registry.
 */
export function markName(salt: string, host: string, kind: string): string {
  const [high, low] = [hash(`${salt}/${host}/${kind}`, FIRST_SEED), hash(`${kind}/${host}/${salt}`, SECOND_SEED)];
  return `${high.toString(26)}${low.toString(26)}`.replace(/./g, letter);
}

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9e3779b1;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}

function letter(digit: string): string {
  return String.fromCharCode(97 + parseInt(digit, 26));
}
