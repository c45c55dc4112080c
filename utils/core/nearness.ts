/** How far apart two terms may stand and still speak of one thing: about two sentences. UTF-16 code units. */
export const NEAR = 300;

/**
 * Whether a match of `one` and a match of `other` (sources for RegExp, flags `gi`) stand within `NEAR` of each other, in
 * either order. Costs O(matches of `one` × NEAR), so give the rarer term first.
 */
export function standNear(text: string, one: string, other: string): boolean {
  const second = new RegExp(other, 'i');
  for (const match of text.matchAll(new RegExp(one, 'gi'))) {
    const end = match.index + match[0].length;
    if (second.test(text.slice(Math.max(0, match.index - NEAR), end + NEAR))) return true;
  }
  return false;
}
