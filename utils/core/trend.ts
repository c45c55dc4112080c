import type { Figure } from './figures.ts';
import { withoutBrackets } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Trend = 'up' | 'down' | 'none';

/** Which way a change of that figure goes, by the nearest word of growth or fall in its clause. */
export function trendOf(text: string, figure: Figure, words: Vocabulary): Trend {
  if (figure.sign !== 0) return figure.sign > 0 ? 'up' : 'down';
  const after = withoutBrackets(text.slice(figure.end));
  const right = words.trendAfter.exec(after);
  if (right) return way(right);
  // "By $1.5bn, or 16%" is one clause.
  const lead = text.slice(Math.max(0, figure.hedgeStart - 60), figure.hedgeStart).replace(/, or $/, ' ');
  const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(', ', lead.length - 3)) + 1);
  const left = [...clause.matchAll(words.trend)].findLast(({ index }) => !words.comparative.test(clause.slice(index)));
  if (left) return way(left);
  const [later] = (/^(?::| ?[-–—])?(?: [\w'-]+){0,3}/.exec(after)?.[0] ?? '').matchAll(words.trend);
  return later ? way(later) : 'none';
}

const way = ({ groups }: RegExpExecArray): Trend => (groups?.['up'] ? 'up' : 'down');
