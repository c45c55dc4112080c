/**
 * What the names of our highlights on this page are made from: a digest of the install's salt and of when the page was loaded. A new
 * start of our script on the same page gives the same names; another load or another window gives others, so that no
 * page can know a reader again by them. Without a salt, or on a page without encryption, it is random at each start.
 */
export async function pageSalt(salt: unknown): Promise<string> {
  if (typeof salt !== 'string' || !globalThis.isSecureContext) return String(Math.random());
  const text = `${salt} ${performance.timeOrigin}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}
