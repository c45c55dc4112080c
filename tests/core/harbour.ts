import { gatherKnowledge } from '../../utils/core/knowledge.ts';
import { OPENING } from '../../utils/core/film-article.ts';
import type { Mention } from '../../utils/core/mention.ts';
import { buildPack } from '../../utils/core/pack-source.ts';
import { formatPeriod } from '../../utils/core/period.ts';
import { createReader } from '../../utils/core/reader.ts';
import { textBlocks } from '../../utils/core/text-blocks.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

/** The source of a pack about an invented studio: what the engine knows of it comes from here alone. */
export const HARBOUR_SOURCE = {
  format: 1,
  id: 'harbour',
  revision: 1,
  title: 'Harbour Pictures in the spring of 2026',
  language: 'en',
  sources: [{ id: 'gazette', title: 'A flood without water', date: '2026-04-30' }],
  entities: [
    { id: 'harbour', kind: 'company', names: ['Harbour Pictures', 'Harbour'] },
    { id: 'ines-calder', kind: 'person', of: 'harbour', names: ['Ines Calder', 'Calder'] },
    { id: 'salt-road', kind: 'title', of: 'harbour', names: ['The Salt Road', 'Salt Road'] },
    { id: 'genai', kind: 'technology', names: ['generative AI'] },
    { id: 'crews', kind: 'union', names: ['Guild of Screen Crews'] },
  ],
  facts: [
    {
      id: 'first',
      topic: 'ai-footage',
      aspect: 'first-use',
      subject: 'harbour',
      about: ['salt-road'],
      keywords: ['flooded valley'],
      statement: 'A flooded valley in The Salt Road was the first AI footage that Harbour released',
      standing: 'claim',
      speaker: 'Harbour Pictures',
      paragraphs: [1],
    },
    {
      id: 'speed',
      topic: 'ai-footage',
      aspect: 'speed',
      metric: 'production-time',
      subject: 'salt-road',
      statement: 'The valley was made four times faster than with models',
      figures: { value: 'four times faster' },
      standing: 'claim',
      paragraphs: [1],
    },
    {
      id: 'definition',
      topic: 'ai-footage',
      aspect: 'definition',
      subject: 'genai',
      statement: 'Generative AI makes pictures from words',
      standing: 'reported',
      paragraphs: [2],
    },
    {
      id: 'jobs',
      topic: 'ai-footage',
      aspect: 'jobs',
      subject: 'genai',
      statement: 'Crews feared for their work',
      standing: 'critics',
      paragraphs: [2],
    },
    {
      id: 'rules',
      topic: 'ai-footage',
      aspect: 'labour-rules',
      subject: 'crews',
      statement: 'The Guild of Screen Crews asked for a say in the use of AI',
      standing: 'demand',
      paragraphs: [2],
    },
    {
      id: 'revenue',
      topic: 'studio-finance',
      metric: 'revenue',
      subject: 'harbour',
      statement: 'Harbour took €2.4bn in the quarter, up 12%',
      figures: { value: '€2.4bn', change: 'up 12%' },
      period: 'quarter to 2026-03-31',
      standing: 'reported',
      paragraphs: [3],
    },
    {
      id: 'profit',
      topic: 'studio-finance',
      metric: 'net-income',
      subject: 'harbour',
      statement: 'Its profit rose from €210m to €260m',
      figures: { from: '€210m', value: '€260m' },
      period: 'quarter to 2026-03-31',
      standing: 'reported',
      paragraphs: [3],
    },
    {
      id: 'views',
      topic: 'studio-finance',
      metric: 'views',
      subject: 'salt-road',
      season: { number: 2, final: true },
      statement: 'The second and last season had 18 million views',
      figures: { value: '18 million views' },
      period: 'up to 2026-04-30',
      standing: 'reported',
      paragraphs: [3],
    },
  ],
};

/** The pack that the source builds. */
export const HARBOUR_PACK = buildPack(HARBOUR_SOURCE, english);

export const knowledge = gatherKnowledge([HARBOUR_PACK]);

/** Every mention of a text whose lines are blocks, read as one article. */
export function readText(text: string, published: string | null = '2026-04-30', title?: string): Mention[] {
  const opening = text.slice(0, OPENING);
  const reader = createReader(knowledge, { published, opening, ...(title !== undefined && { title }) }, english);
  return textBlocks(text).flatMap((block) => reader.read(block));
}

/** The first fact of each mention, in order. */
export function topFacts(text: string, published?: string | null, title?: string): string[] {
  return readText(text, published, title).map(({ facts }) => facts[0] ?? '');
}

/** Every comparison as "quote verdict fact period", in order. */
export function comparisons(text: string, published?: string | null, title?: string): string[] {
  return readText(text, published, title).flatMap((mention) =>
    mention.comparisons.map(({ quote, verdict, fact, period }) =>
      [quote, verdict, fact, ...(period ? [formatPeriod(period)] : [])].join(' · '),
    ),
  );
}

/** Every refusal as "quote reason", in order. */
export function refusals(text: string, published?: string | null): string[] {
  return readText(text, published).flatMap((mention) =>
    mention.refusals.map(({ quote, reason }) => `${quote} · ${reason}`),
  );
}
