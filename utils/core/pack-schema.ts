import * as v from 'valibot';
import { describeIssue } from './fault.ts';
import { PackError } from './pack-error.ts';
import { PACK_FORMAT, type Evidence, type Pack } from './pack.ts';

const text = v.pipe(v.string('expected text'), v.nonEmpty('expected text, got none'));
const upTo = (length: number) =>
  v.pipe(
    text,
    v.maxLength(length, (issue) => `expected at most ${length} characters, got ${issue.received}`),
  );
const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens'));
const isoDate = v.pipe(text, v.isoDate('expected a date such as 2025-07-18'));
const count = v.pipe(
  v.number('expected a number'),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
);
const address = v.pipe(
  text,
  v.url('expected an address'),
  v.startsWith('https://', 'expected an address that starts with https://'),
);

const sourceEntries = {
  id,
  title: text,
  date: isoDate,
  publisher: v.exactOptional(text),
  url: v.exactOptional(address),
};

/** A source as an editor writes it; what proves it comes from the article. */
export const source = v.strictObject(sourceEntries);

const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in 64 small hexadecimal digits'));
const provenSource = v.strictObject({
  ...sourceEntries,
  paragraphHashes: v.exactOptional(
    v.pipe(v.array(hash, 'expected a list of hashes'), v.minLength(2, 'expected a date line and a paragraph')),
  ),
});

export const entity = v.strictObject({
  id,
  kind: v.picklist(
    ['company', 'title', 'person', 'union', 'technology'],
    'expected company, title, person, union or technology',
  ),
  names: v.pipe(v.array(text, 'expected a list of names'), v.minLength(1, 'expected at least one name')),
  of: v.exactOptional(id),
  fiscalYearStart: v.exactOptional(
    v.pipe(count, v.minValue(1, 'expected a month, 1 to 12'), v.maxValue(12, 'expected a month, 1 to 12')),
  ),
  note: v.exactOptional(text),
});

const year = v.nullable(v.number());
const period = v.variant('kind', [
  v.strictObject({ kind: v.literal('quarter'), year, quarter: v.picklist([1, 2, 3, 4]) }),
  v.strictObject({ kind: v.literal('half'), year, half: v.picklist([1, 2]) }),
  v.strictObject({ kind: v.literal('year'), year }),
  v.strictObject({ kind: v.literal('to-date'), date: v.nullable(isoDate) }),
  v.strictObject({ kind: v.literal('span'), words: text }),
]);

const figure = v.pipe(
  v.strictObject({
    role: v.picklist(['value', 'from', 'change', 'conversion']),
    written: text,
    kind: v.picklist(['amount', 'percent', 'count', 'multiple']),
    value: v.number(),
    unit: text,
    low: v.number(),
    high: v.number(),
    trend: v.exactOptional(v.picklist(['up', 'down'])),
  }),
  v.check(({ low, high, value }) => low <= value && value <= high, 'expected a figure inside its interval'),
);

/** What of a fact an editor writes as it is stored. */
export const factCommon = {
  id,
  topic: v.picklist(['ai-footage', 'studio-finance'], 'expected ai-footage or studio-finance'),
  subject: id,
  about: v.exactOptional(v.array(id, 'expected a list of entity ids')),
  aspect: v.exactOptional(
    v.picklist(
      [
        'first-use',
        'speed',
        'cost',
        'strategy',
        'access',
        'creativity',
        'definition',
        'consent',
        'jobs',
        'labour-rules',
        'outlook',
      ],
      'expected one of the aspects of AI footage, such as speed',
    ),
  ),
  metric: v.exactOptional(
    v.picklist(
      ['revenue', 'net-income', 'views', 'production-time'],
      'expected revenue, net-income, views or production-time',
    ),
  ),
  season: v.exactOptional(v.strictObject({ number: count, final: v.boolean() })),
  keywords: v.exactOptional(v.array(text, 'expected a list of phrases')),
  statement: upTo(90),
  detail: v.exactOptional(upTo(120)),
  standing: v.picklist(
    ['reported', 'claim', 'critics', 'demand', 'outlook'],
    'expected reported, claim, critics, demand or outlook',
  ),
  speaker: v.exactOptional(text),
};

export const paragraphs = v.pipe(
  v.array(count, 'expected a list of paragraph numbers'),
  v.minLength(1, 'expected at least one paragraph'),
);

const fact = v.strictObject({
  ...factCommon,
  figures: v.array(figure),
  period: v.exactOptional(period),
  evidence: v.strictObject({ source: id, paragraphs, inferredYear: v.exactOptional(count) }),
});

export const packHead = {
  format: v.literal(PACK_FORMAT, `expected format ${PACK_FORMAT}, the one this version of Sidelight reads`),
  id,
  revision: v.pipe(count, v.minValue(1, 'expected 1 or more')),
  title: text,
  language: v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'expected a language tag such as en')),
};

const pack = v.strictObject({
  ...packHead,
  sources: v.array(provenSource),
  entities: v.array(entity),
  facts: v.array(fact),
});

/** A checked pack from anything. Throws a PackError that names the first fault, its place, and what was expected. */
export function parsePack(input: unknown): Pack {
  const parsed: Pack = parseWith(pack, input);
  checkReferences(parsed);
  parsed.facts.forEach(({ evidence }, index) => checkEvidence(evidence, parsed, ['facts', index, 'evidence']));
  return parsed;
}

/** Evidence names a source of the pack, and paragraphs that this has. */
function checkEvidence(
  { source: named, paragraphs: cited }: Evidence,
  { sources }: Pack,
  path: (string | number)[],
): void {
  const cites = sources.find((one) => one.id === named);
  if (!cites) throw new PackError([...path, 'source'], `expected the id of a source, got "${named}"`);
  const count = cites.paragraphHashes?.length;
  const beyond = count === undefined ? -1 : cited.findIndex((number) => number >= count);
  if (count !== undefined && beyond >= 0)
    throw new PackError(
      [...path, 'paragraphs', beyond],
      `expected a paragraph of "${named}", 0 to ${count - 1}, got ${cited[beyond]}`,
    );
}

/** `input` as the schema describes it, or a PackError about its first fault. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  throw new PackError(path, describeIssue(issue));
}

/** Ids are unique and refer to something; no name belongs to two entities. */
export function checkReferences(
  pack: Pick<Pack, 'entities' | 'sources'> & { facts: Pick<Pack['facts'][number], 'id' | 'subject' | 'about'>[] },
): void {
  const entities = uniqueIds('entities', pack.entities);
  uniqueIds('sources', pack.sources);
  uniqueIds('facts', pack.facts);
  const owners = new Map<string, string>();
  pack.entities.forEach(({ id: owner, names, of }, index) => {
    if (of !== undefined && !entities.has(of))
      throw new PackError(['entities', index, 'of'], `expected the id of an entity, got "${of}"`);
    names.forEach((name, at) => {
      const other = owners.get(name.toLowerCase());
      if (other !== undefined)
        throw new PackError(['entities', index, 'names', at], `"${name}" is a name of "${other}" already`);
      owners.set(name.toLowerCase(), owner);
    });
  });
  pack.facts.forEach(({ subject, about = [] }, index) => {
    if (!entities.has(subject))
      throw new PackError(['facts', index, 'subject'], `expected the id of an entity, got "${subject}"`);
    about.forEach((other, at) => {
      if (!entities.has(other))
        throw new PackError(['facts', index, 'about', at], `expected the id of an entity, got "${other}"`);
    });
  });
}

function uniqueIds(list: string, items: readonly { id: string }[]): Set<string> {
  const ids = new Set<string>();
  items.forEach((item, index) => {
    if (ids.has(item.id)) throw new PackError([list, index, 'id'], `"${item.id}" is taken already`);
    ids.add(item.id);
  });
  return ids;
}
