import { checksum } from './checksum.ts';

/**
 * The name of the highlight for one look. Letters only. `salt` is the page's own (`page/page-salt.ts`), so that no page can know the
 * name beforehand. Not a secret: a page can read its own registry.
 */
export function markName(salt: string, look: string): string {
  return checksum(`${salt} ${look}`)
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}
