/**
 * Match patterns for the manifest from the list of news hosts: one host a line, `#` starts a comment.
 * A pattern covers the host and its subdomains. Throws on a line that is not a host name, naming it.
 */
export function matchPatterns(list: string): string[] {
  return list.split('\n').flatMap((line, index) => {
    const host = line.replace(/#.*/, '').trim();
    if (host === '') return [];
    if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
      throw new Error(`news-sites.txt:${index + 1}: "${host}" is not a host name such as "bbc.com"`);
    return [`https://*.${host}/*`];
  });
}
