import type { ExportedList } from '../../../utils/core/export/exported-list.ts';
import type { PanelMention } from '../../../utils/core/panel-list.ts';

/** A mention of a sentence in which the words stand between two bars. */
export function mention(barred: string, more: Partial<PanelMention> = {}): PanelMention {
  const [before = '', exact = '', after = ''] = barred.split('¦');
  return {
    index: 0,
    topic: 'studio-finance',
    fact: 'revenue',
    statement: 'Harbour’s revenue was €2.4bn',
    verdict: 'agrees',
    refusals: [],
    sentence: before + exact + after,
    start: before.length,
    end: before.length + exact.length,
    quote: { exact, prefix: before, suffix: after },
    language: 'en',
    pageLanguage: 'en',
    outcome: 'Fits €2.4bn (2.35 to 2.45).',
    asOf: 'As of quarter to 31 March 2026',
    standing: null,
    source: { name: 'A flood without water', url: null, date: '30 April 2026', paragraphs: [4] },
    packTitle: 'Harbour Pictures',
    ...more,
  };
}

export function list(...mentions: PanelMention[]): ExportedList {
  return { title: 'News', address: 'https://news.example/a', sections: [{ title: null, mentions }] };
}
