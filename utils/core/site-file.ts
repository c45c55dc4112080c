import type { SiteInput } from './options-view.ts';
import { listed, type Say } from './say.ts';

/** No list is longer; UTF-16 code units. */
const MOST = 1_000_000;

/** So many lines that are no sites are named. */
const MOST_NAMED = 5;

const LONGEST_QUOTE = 40;

/** What a list of sites has in it: the hosts that can be taken, and what is wrong with the other lines, in words. */
export interface SiteFile {
  hosts: string[];
  fault: string | null;
}

/** Sites as a text: one host a line. */
export function siteFile(hosts: readonly string[]): string {
  return hosts.map((host) => `${host}\n`).join('');
}

/** Reads one site a line. Empty lines and those that begin with "#" are left out; `readSite` says what a line is. */
export function readSiteFile(text: string, readSite: (typed: string) => SiteInput, say: Say): SiteFile {
  if (text.length > MOST) return { hosts: [], fault: say('file.tooLong', text.length, MOST) };
  const hosts = new Set<string>();
  const wrong: string[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const typed = line.replace(/^\uFEFF/, '').trim();
    if (typed === '' || typed.startsWith('#')) continue;
    const site = readSite(typed);
    if ('host' in site) hosts.add(site.host);
    else wrong.push(say('file.line', at + 1, shortened(typed)));
  }
  return { hosts: [...hosts], fault: faultOf(wrong, hosts.size, say) };
}

function shortened(line: string): string {
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

function faultOf(wrong: readonly string[], taken: number, say: Say): string | null {
  if (wrong.length === 0) return taken === 0 ? say('file.noSites') : null;
  const unnamed = wrong.length - MOST_NAMED;
  const more = unnamed > 0 ? [say('file.moreLines', unnamed)] : [];
  return say('file.notTaken', listed([...wrong.slice(0, MOST_NAMED), ...more], say));
}
