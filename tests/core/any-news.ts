import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { gatherKnowledge, type Knowledge } from '../../utils/core/knowledge.ts';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { buildPack } from '../../utils/core/pack-source.ts';
import { scanText, type ScanResult } from '../../utils/core/scan.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

/** What a pack's articles speak of, for sentences that the engine has something to say about. */
export interface World {
  name: string;
  knowledge: Knowledge;
  published: string;
  company: string;
  people: string[];
  titles: string[];
  season: string;
  sign: string;
  quarter: string;
  views: number;
}

const readBundled = () => parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')));
const readSecond = () => buildPack(parse(readFileSync('tests/corpus/second/pack.yaml', 'utf8')), english);

/** The bundled pack, and the second one, whose names have accents and whose money is another. */
export const WORLDS: readonly World[] = [
  {
    name: 'the bundled pack',
    knowledge: gatherKnowledge([readBundled()]),
    published: '2025-07-18',
    company: 'Netflix',
    people: ['Ted Sarandos'],
    titles: ['The Eternaut', 'El Eternauta'],
    season: 'the third season of Squid Game',
    sign: '$',
    quarter: 'the second quarter of 2025',
    views: 122,
  },
  {
    name: 'the second pack',
    knowledge: gatherKnowledge([readSecond()]),
    published: '2026-02-05',
    company: 'Fennimar',
    people: ['Orlaith Devane', 'Marek Sollas'],
    titles: ['The Grey Passage', 'An Pasáiste Liath'],
    season: 'the second season of Saltire Row',
    sign: '€',
    quarter: 'the quarter to 31 December 2025',
    views: 31,
  },
];

/** What the engine finds in a text of a world. */
export function scanIn({ knowledge, published }: World, text: string): ScanResult {
  return scanText({ id: 'any', text, published }, knowledge, english);
}

/** Sentences on figures, right and wrong, and on AI footage, in several wordings. */
export function figuresAndFootage({ company, people, titles, sign, quarter }: World): fc.Arbitrary<string> {
  const digits = fc.integer({ min: 101, max: 1299 }).map((value) => (value / 100).toFixed(2));
  const amount = fc.oneof(
    digits.map((value) => `${sign}${value}bn`),
    digits.map((value) => `${sign}${value} billion`),
    fc.integer({ min: 20, max: 12999 }).map((value) => `${sign}${value.toLocaleString('en')} million`),
    fc.constantFrom('eleven billion dollars', '€642m', '$3.1bn', 'more than $11bn', '$44.8–45.2bn'),
  );
  const percent = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((value) => `${value}%`),
    fc.constantFrom('nearly 16%', '15.9 per cent', '9pc', 'about 27 percent', 'sixteen per cent'),
  );
  const times = fc.constantFrom('six times faster', 'ten times faster', 'in a tenth of the time', '10x quicker');
  const person = fc.constantFrom(...people);
  const title = fc.constantFrom(...titles);
  return fc
    .record({ amount, before: amount, percent, times, person, title })
    .chain((x) =>
      fc.constantFrom(
        `${company}’s revenue rose ${x.percent} to ${x.amount} in ${quarter}.`,
        `Revenue at ${company} was ${x.amount}, up ${x.percent} from a year earlier.`,
        `${company} posted net income of ${x.amount} for ${quarter}, against ${x.before} a year before.`,
        `The streamer’s revenue climbed to ${x.amount} (a rise of ${x.percent}), while operating margin was 34%.`,
        `“Our revenue of ${x.amount} is a start,” ${x.person} told investors.`,
        `Net profit at ${company} went from ${x.before} to ${x.amount} in ${quarter}.`,
        `${company} expects revenue of ${x.amount} next quarter.`,
        `${company} used generative AI to make a scene of ${x.title} ${x.times} than with traditional effects.`,
        `“The ${x.title} shots were made with AI ${x.times},” ${x.person} said. “It is real people doing real work.”`,
        `‘${x.title}’ has the first AI-generated footage in a ${company} series, according to ${x.person}.`,
        `Critics say generative AI is trained on films without their makers’ consent.`,
        `An AI-generated actor isn’t what the film’s crew had in mind.`,
      ),
    );
}

/** Sentences on how often a season was watched. */
export function viewing({ season, views }: World): fc.Arbitrary<string> {
  const count = fc.oneof(fc.constant(views), fc.integer({ min: 1, max: 300 })).map((value) => `${value} million`);
  return count.chain((counted) =>
    fc.constantFrom(
      `So far ${season} has drawn ${counted} views.`,
      `${season.replace(/^t/, 'T')}, the “biggest” yet, reached ${counted} views by then.`,
    ),
  );
}

const telling = (world: World): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: figuresAndFootage(world) }, { weight: 1, arbitrary: viewing(world) });

const SILENT = [
  'The weather in the city was fine, and the shops were open late.',
  'A chipmaker’s shares rose 4% to $180 on Thursday.',
  '“I don’t think so,” the mayor said of the plan for a new bridge.',
  'It isn’t known when the road will open again.',
  'The café by the théâtre in Málaga is to close, its owner says.',
  'Mr. Brown of the harbour board had no comment on the U.S. rules.',
  'Police released bodycam footage of the chase in 2023.',
];

function headline(world: World): fc.Arbitrary<string> {
  const { company, titles, sign, quarter } = world;
  return fc.oneof(
    fc.constantFrom(
      `${company} revenue up 16% to ${sign}11.08bn in ${quarter}`,
      `${company} says AI made a scene of “${titles[0]}” ten times faster`,
      `${company}’s net income rises in ${quarter}`,
      `Generative AI footage makes its debut in ‘${titles[0]}’`,
      'A bridge for the city, at last',
    ),
    figuresAndFootage(world).map((sentence) => sentence.replace(/[.”]+$/, '')),
  );
}

const row = ({ sign }: World): fc.Arbitrary<string> =>
  fc.constantFrom(
    `| Revenue | ${sign}11.08bn | +16% |`,
    `| Net income | ${sign}3.13bn | ${sign}2.15bn |`,
    '| Subscribers | 300 million | +8% |',
  );

/** An article: headline, then paragraphs of telling and silent sentences, some items, some rows of a table. */
export function anyArticle(world: World): fc.Arbitrary<string> {
  const sentence = fc.oneof(
    { weight: 3, arbitrary: telling(world) },
    { weight: 2, arbitrary: fc.constantFrom(...SILENT) },
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const item = telling(world).map((text) => `- ${text}`);
  const rows = fc.array(row(world), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const block = fc.oneof(
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: item },
    { weight: 1, arbitrary: rows },
  );
  return fc
    .tuple(headline(world), fc.array(block, { minLength: 1, maxLength: 5 }))
    .map(([head, blocks]) => [head, ...blocks].join('\n\n'));
}

/** How many of the texts of a property had something to find: one on texts without mentions proves nothing. */
export class Share {
  runs = 0;
  mentions = 0;
  comparisons = 0;

  add({ mentions }: ScanResult): void {
    this.runs += 1;
    if (mentions.length > 0) this.mentions += 1;
    if (mentions.some((mention) => mention.comparisons.length > 0)) this.comparisons += 1;
  }
}
