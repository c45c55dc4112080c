import type { Figure } from './figures.ts';
import { DOWN, UP } from './vocabulary/changes.ts';

export type Trend = 'up' | 'down' | 'none';

const RIGHT = new RegExp(
  String.raw`^(?: (?:year-on-year|year-over-year|YoY|y-o-y|annual|yearly|or [\w-]+))*[ -](?:(?:quarterly|annual|year-on-year|year-over-year) )?(?:(?<up>${UP})|(?<down>${DOWN}))\b`,
  'i',
);
const LEFT = new RegExp(String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b`, 'gi');
// Comparatives before a figure compare something else with it: "ahead of 16%", "more than 16%".
const COMPARATIVE = /^(?:more|less|above|ahead|better|worse|higher|lower|bigger|larger|smaller|weaker|add\w*|los\w+)$/i;

/** Which way a change of that figure goes, by the nearest word of growth or fall in its clause. */
export function trendOf(text: string, figure: Figure): Trend {
  if (figure.sign !== 0) return figure.sign > 0 ? 'up' : 'down';
  const right = RIGHT.exec(text.slice(figure.end))?.groups;
  if (right) return right['up'] ? 'up' : 'down';
  const lead = text.slice(Math.max(0, figure.hedgeStart - 60), figure.hedgeStart);
  const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(', ')) + 1);
  const nearest = [...clause.matchAll(LEFT)].findLast((match) => !COMPARATIVE.test(match[0]));
  if (nearest) return nearest.groups?.['up'] ? 'up' : 'down';
  const after = /^(?: [\w'-]+){0,3}/.exec(text.slice(figure.end))?.[0] ?? '';
  const later = new RegExp(LEFT.source, 'i').exec(after)?.groups;
  return later ? (later['up'] ? 'up' : 'down') : 'none';
}
