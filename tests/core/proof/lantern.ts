import { PackError } from '../../../utils/core/pack-error.ts';
import type { Pack } from '../../../utils/core/pack.ts';
import { buildPack } from '../../../utils/core/pack-source.ts';
import { readArticle, type Article } from '../../../utils/core/proof/article.ts';
import { provePack } from '../../../utils/core/proof/prove.ts';
import { english } from '../../../utils/core/vocabulary/english.ts';
import { say } from '../../helpers/say.ts';

/** An article about an invented studio. */
export const LANTERN_ARTICLE = `May 6, 2026

Lantern House has put a storm made by generative AI into The Tin Lighthouse, its first use of such pictures in a finished series, in the hope of cheaper and quicker work.

Chief executive Mara Quill said the storm came from a tool that draws moving pictures from a written prompt, and was ready six times faster than with a tank and models. “We’d never have paid for the tank,” Quill said.

Lantern House reported revenue of €4.2 billion ($4.6 billion) for the quarter ending March 31, a 9% increase on the year before. Profit went up from €310 million to €350 million. The second and final season of The Tin Lighthouse has had more than 41 million views so far.

The Union of Stage Painters (USP) has asked for limits since the walkouts of 2024. Its members fear that painted skies in Bergen will be the next to go.

Read more:
A storm that nobody filmed
`;

/** The source of a pack about it. */
export const LANTERN_SOURCE = {
  format: 1,
  id: 'lantern',
  revision: 1,
  title: 'Lantern House in the spring of 2026',
  language: 'en',
  sources: [{ id: 'courier', title: 'A storm that nobody filmed', date: '2026-05-06' }],
  entities: [
    { id: 'lantern', kind: 'company', names: ['Lantern', 'Lantern House'] },
    { id: 'mara-quill', kind: 'person', of: 'lantern', names: ['Mara Quill', 'Quill'] },
    { id: 'tin-lighthouse', kind: 'title', of: 'lantern', names: ['The Tin Lighthouse'], note: 'Made in Bergen.' },
    { id: 'genai', kind: 'technology', names: ['generative AI'] },
    { id: 'painters', kind: 'union', names: ['Union of Stage Painters', 'USP'] },
  ],
  facts: [
    {
      id: 'first',
      topic: 'ai-footage',
      aspect: 'first-use',
      subject: 'lantern',
      about: ['tin-lighthouse', 'genai'],
      statement: 'A storm in The Tin Lighthouse was the first AI-made scene that Lantern finished',
      standing: 'reported',
      paragraphs: [1],
    },
    {
      id: 'speed',
      topic: 'ai-footage',
      aspect: 'speed',
      metric: 'production-time',
      subject: 'tin-lighthouse',
      about: ['mara-quill'],
      statement: 'The storm was done six times faster than in a tank',
      figures: { value: 'six times faster' },
      standing: 'claim',
      speaker: 'Mara Quill, chief executive of Lantern House',
      paragraphs: [1, 2],
    },
    {
      id: 'revenue',
      topic: 'studio-finance',
      metric: 'revenue',
      subject: 'lantern',
      statement: 'Lantern’s revenue grew 9% in a year, to €4.2bn',
      detail: 'The quarter ended in March 2026.',
      figures: { value: '€4.2bn', conversion: '$4.6bn', change: 'up 9%' },
      period: 'quarter to 2026-03-31',
      standing: 'reported',
      paragraphs: [3],
    },
    {
      id: 'profit',
      topic: 'studio-finance',
      metric: 'net-income',
      subject: 'lantern',
      statement: 'Lantern’s quarterly profit rose from €310m to €350m',
      figures: { from: '€310m', value: '€350m' },
      period: 'quarter to 2026-03-31',
      standing: 'reported',
      paragraphs: [3],
    },
    {
      id: 'views',
      topic: 'studio-finance',
      metric: 'views',
      subject: 'tin-lighthouse',
      season: { number: 2, final: true },
      statement: 'The second season, the last one, drew over 41 million views',
      figures: { value: 'over 41 million views' },
      period: 'up to 2026-05-06',
      standing: 'reported',
      paragraphs: [0, 3],
    },
    {
      id: 'limits',
      topic: 'ai-footage',
      aspect: 'labour-rules',
      subject: 'painters',
      statement: 'Stage painters have wanted limits since they walked out in 2024',
      standing: 'demand',
      speaker: 'Union of Stage Painters',
      paragraphs: [4],
    },
  ],
};

/** The article that a text is; a fault is the test's. */
export function articleOf(text: string): Article {
  const article = readArticle(text);
  if ('fault' in article) throw new Error(article.fault);
  return article;
}

/** The source with the value at `path` replaced, or removed for `undefined`. */
export function changed(path: readonly (string | number)[], value: unknown): unknown {
  const source: unknown = structuredClone(LANTERN_SOURCE);
  const last = path.at(-1) ?? '';
  const holder = Object(path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), source));
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return source;
}

/** The pack of a source, proven against the article or another text of it. */
export async function proven(source: unknown = LANTERN_SOURCE, text = LANTERN_ARTICLE): Promise<Pack> {
  return provePack(buildPack(source, english), [articleOf(text)], english, say);
}

/** "place: message" of the fault that the proof stops at. */
export async function faultOf(source: unknown, text?: string): Promise<string> {
  try {
    await proven(source, text);
  } catch (error) {
    if (error instanceof PackError) return `${error.place}: ${error.message}`;
    throw error;
  }
  return 'no fault';
}
