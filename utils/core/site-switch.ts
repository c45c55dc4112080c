import { isUnder } from './hosts.ts';

declare global {
  /** Set by "Show context once" before the page script is injected: read this page although its site is off. */
  // eslint-disable-next-line no-var
  var sidelightOnce: boolean | undefined;
}

/**
 * Whether the reader has switched everything, or this host, off. `stored` is the stored settings as they come: the gate
 * asks on every page, so this reads two fields by hand, and what is broken counts as on.
 */
export function switchedOff(stored: unknown, host: string): 'paused' | 'off' | null {
  const { paused, sitesOff } = Object(stored) as Record<string, unknown>;
  if (paused === true) return 'paused';
  const isOff = (site: unknown): boolean => typeof site === 'string' && isUnder(host, [site]);
  return Array.isArray(sitesOff) && sitesOff.some(isOff) ? 'off' : null;
}
