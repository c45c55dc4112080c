import { isUnder } from './hosts.ts';

// Match patterns, as permissions and content scripts have them: `https://*.bbc.com/*` is bbc.com with all under it,
// `https://bbc.com/*` that host alone, `https://*/*` every host.

/** Under these, names belong to strangers: what is left of "www.co.uk" without its "www." is no site. */
const SHARED = /^(?:(?:ac|co|com|edu|gov|net|or|org)\.)?[a-z]+$/;

/** The host that stands for a page's site: without "www.", where that leaves the name of one site. */
export function siteOf(host: string): string {
  const bare = host.replace(/^www\./, '');
  return SHARED.test(bare) ? host : bare;
}

/** The pattern of a host's site over https, subdomains included; of an address in numbers that address alone. */
export function sitePattern(host: string): string {
  const isNumeric = /^\[|\.\d+$/.test(host);
  return isNumeric ? `https://${host}/*` : `https://*.${siteOf(host)}/*`;
}

/** Whether a pattern takes in a host. */
export function covers(pattern: string, host: string): boolean {
  const hosts = hostsIn(pattern);
  if (hosts === '*') return true;
  return hosts.startsWith('*.') ? isUnder(host, [hosts.slice(2)]) : host === hosts;
}

/** Those of the granted patterns that no listed one takes in already. */
export function beyondList(granted: readonly string[], listed: readonly string[]): string[] {
  return granted.filter((pattern) => {
    const host = siteIn(pattern);
    return pattern.startsWith('https://') && !listed.some((one) => covers(one, host));
  });
}

/** The host that a pattern is about: "bbc.com" for "https://*.bbc.com/*". */
export function siteIn(pattern: string): string {
  return hostsIn(pattern).replace(/^\*\./, '');
}

function hostsIn(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/(?::[\d*]+)?\/.*$/, '');
}
