/** What a listed site is; the head of `knowledge/news-sites.txt` says what each word means. */
export const KINDS = [
  'film-tv',
  'general',
  'broadcaster',
  'agency',
  'business',
  'technology',
  'magazine',
  'regional',
] as const;

/** Why a host is not listed; the same head says what each word means. */
export const REASONS = [
  'closed',
  'fringe',
  'government',
  'hosting',
  'portal',
  'reference',
  'releases',
  'satire',
  'shop',
  'social',
  'state',
] as const;

/** One line of the list: `kind country host`, or `left-out reason host`. */
export interface SiteEntry {
  /** One of KINDS, or `left-out`. */
  kind: string;
  /** ISO 3166 code of the country it writes for, or `int`; of a host that is left out, one of REASONS. */
  label: string;
  host: string;
  /** From 1. */
  line: number;
}

/** What is wrong with one line: what was expected, and what stands there. */
export interface SiteFault {
  line: number;
  message: string;
}

export interface SiteList {
  listed: SiteEntry[];
  leftOut: SiteEntry[];
  /** Every fault, in the order of the lines. */
  faults: SiteFault[];
}

const LEFT_OUT = 'left-out';

/** Reads and checks the list of news sites. */
export function readNewsSites(text: string): SiteList {
  const entries = entriesOf(text);
  const listed = entries.filter(({ kind }) => kind !== LEFT_OUT);
  const leftOut = entries.filter(({ kind }) => kind === LEFT_OUT);
  const found = entries.flatMap((entry) => {
    const message = faultOfWords(entry) ?? faultOfHost(entry);
    return message === null ? [] : [{ line: entry.line, message }];
  });
  const faults = [...found, ...overlaps(listed, leftOut)].toSorted((a, b) => a.line - b.line);
  return { listed, leftOut, faults: faults.length > 0 ? faults : outOfPlace(text) };
}

/**
 * Match patterns for the manifest: each covers a listed host and its subdomains, so no page is covered twice.
 * Throws on the first fault of the list, naming its line.
 */
export function matchPatterns(text: string): string[] {
  const { listed, faults } = readNewsSites(text);
  if (faults[0]) throw new Error(`news-sites.txt:${faults[0].line}: ${faults[0].message}`);
  return listed.map(({ host }) => `https://*.${host}/*`);
}

/** The list as it is kept: every comment, then the entries by kind, country and host, in columns. */
export function sortNewsSites(text: string): string {
  const head = linesOf(text).filter((line) => line.startsWith('#'));
  const groups = Map.groupBy(entriesOf(text).toSorted(inOrder), ({ kind }) => kind);
  const blocks = [...groups.values()].map((entries) => entries.map(columns));
  return `${[head, ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
}

function entriesOf(text: string): SiteEntry[] {
  return linesOf(text).flatMap((content, index) => {
    if (content === '' || content.startsWith('#')) return [];
    const [kind = '', label = '', ...rest] = content.split(/\s+/);
    return [{ kind, label, host: rest.join(' '), line: index + 1 }];
  });
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

function faultOfWords({ kind, label, host }: SiteEntry): string | null {
  if (host === '') return `expected kind, country and host, got "${`${kind} ${label}`.trim()}"`;
  if (kind === LEFT_OUT) return among(REASONS, label);
  return among([...KINDS, LEFT_OUT], kind) ?? faultOfCountry(label);
}

function among(words: readonly string[], word: string): string | null {
  return words.includes(word) ? null : `expected one of ${words.join(', ')}, got "${word}"`;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function faultOfCountry(code: string): string | null {
  // A locale's region is the code in use: "GB" for "UK".
  const known = /^[A-Z]{2}$/.test(code) && countryNames.of(code) && new Intl.Locale(`und-${code}`).region === code;
  return code === 'int' || known ? null : `expected an ISO 3166 code such as GB, or "int", got "${code}"`;
}

const HOST = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/;

/** Second levels under which a country registers names for everybody, as in co.uk, com.au and or.jp. */
const SUFFIX =
  /^(?:ac|co|com|edu|go|gob|gouv|gov|govt|gub|info|ltd|me|mil|ne|net|nic|nom|or|org|plc|sch|school|web)\.[a-z]{2}$/;

function faultOfHost({ kind, host }: SiteEntry): string | null {
  if (!HOST.test(host)) return `expected a host in lower-case ASCII such as "bbc.com", got "${host}"`;
  if (host.startsWith('www.')) return `expected the host without "www.", got "${host}"`;
  if (kind !== LEFT_OUT && SUFFIX.test(host))
    return `expected the host of one site, got "${host}", under which anybody may have one`;
  return null;
}

/** Hosts that stand there twice, that the pattern of another one covers, or that belong to a hosting service. */
function overlaps(listed: readonly SiteEntry[], leftOut: readonly SiteEntry[]): SiteFault[] {
  const inLines = [...listed, ...leftOut].toSorted((a, b) => a.line - b.line);
  const firstOf = new Map(inLines.toReversed().map((entry) => [entry.host, entry]));
  const isListed = new Map(listed.map((entry) => [entry.host, entry]));
  const hosting = new Set(leftOut.filter(({ label }) => label === 'hosting').map(({ host }) => host));

  return inLines.flatMap(({ host, kind, line }) => {
    const twin = firstOf.get(host);
    if (twin && twin.line < line) return [{ line, message: `"${host}" stands in line ${twin.line} already` }];
    const over = parents(host).find((parent) => isListed.has(parent));
    if (over) return [{ line, message: `"${host}" is under "${over}" of line ${isListed.get(over)?.line}` }];
    const service = parents(host).find((parent) => hosting.has(parent));
    if (kind === LEFT_OUT || !service) return [];
    return [{ line, message: `"${host}" is under "${service}", where anybody may publish` }];
  });
}

/** `a.b.com` has `b.com` and `com`. */
function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}

/** The first line that is not where sorting puts it. */
function outOfPlace(text: string): SiteFault[] {
  const lines = linesOf(text);
  const sorted = linesOf(sortNewsSites(text));
  const index = sorted.findIndex((line, at) => line !== lines[at]);
  if (index === -1 && lines.length === sorted.length) return [];
  const at = index === -1 ? sorted.length : index;
  const message = `expected "${sorted[at] ?? ''}", got "${lines[at] ?? ''}"; npm run sites -- --sort puts it in order`;
  return [{ line: at + 1, message }];
}

function inOrder(a: SiteEntry, b: SiteEntry): number {
  return placeOf(a.kind) - placeOf(b.kind) || byCode(a.label, b.label) || byCode(a.host, b.host);
}

function placeOf(kind: string): number {
  const place = [...KINDS, LEFT_OUT].indexOf(kind);
  return place === -1 ? KINDS.length + 1 : place;
}

/** The order of UTF-16 code units, the same in every locale. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function columns({ kind, label, host }: SiteEntry): string {
  return `${kind.padEnd(11)}  ${label.padEnd(kind === LEFT_OUT ? 10 : 3)}  ${host}`.trimEnd();
}
