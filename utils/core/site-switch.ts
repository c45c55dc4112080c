import { isUnder } from './hosts.ts';

declare global {
  /** Set by "Show context once" before the page script is injected: read this page although its site is off. */
  // eslint-disable-next-line no-var
  var sidelightOnce: boolean | undefined;
}

/**
 * Whether the reader has switched everything, or this host, off: itself, or with the news list if `isListed` says that it is on it.
 * `stored` is the stored settings as they come: the gate asks on every page, so this reads a few fields by hand, and what is broken
 * counts as on.
 */
export function switchedOff(
  stored: unknown,
  host: string,
  isListed: (host: string) => boolean,
): 'paused' | 'off' | null {
  const { paused, sitesOff, newsList, sitesOn } = Object(stored) as Record<string, unknown>;
  if (paused === true) return 'paused';
  const isIn = (sites: unknown): boolean =>
    Array.isArray(sites) && sites.some((site) => typeof site === 'string' && isUnder(host, [site]));
  return isIn(sitesOff) || (newsList === false && !isIn(sitesOn) && isListed(host)) ? 'off' : null;
}
