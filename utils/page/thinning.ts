import type { Block } from '../core/block.ts';
import type { Comparison, Mention } from '../core/mention.ts';

/** A mention with where it stands. */
export interface Standing {
  mention: Mention;
  /** Its block: the same object for every mention in it. */
  block: Block;
  /** Number of its section: what stands between two headings. */
  section: number;
}

/** More marks than this in one paragraph are noise. */
export const MARKS_PER_BLOCK = 3;

/**
 * Which mentions are painted, of an article's mentions in reading order: a fact at its first mention per section, and later
 * where a figure gives a new outcome; another period or a forecast once per fact and page; at most three in a paragraph.
 */
export function thin(mentions: readonly Standing[]): boolean[] {
  const seen = new Set<string>();
  const perBlock = new Map<Block, number>();
  return mentions.map((standing) => {
    const painted = perBlock.get(standing.block) ?? 0;
    if (painted >= MARKS_PER_BLOCK || !note(newsOf(standing), seen)) return false;
    perBlock.set(standing.block, painted + 1);
    return true;
  });
}

/** What a mention may be the first to say; it is painted if one of these has not been said. */
function newsOf({ mention, section }: Standing): string[] {
  const [fact] = mention.facts;
  const outcomes = mention.comparisons.filter((comparison) => comparison.fact === fact);
  const judged = outcomes.filter(isJudged);
  if (outcomes[0] && !judged[0]) return [`${fact} not compared`];
  return [`${fact} in section ${section}`, ...judged.map(outcomeOf)];
}

function isJudged({ verdict }: Comparison): boolean {
  return verdict === 'agrees' || verdict === 'differs';
}

/** Each figure that differs is an outcome of its own; figures that fit are one. */
function outcomeOf({ fact, role, verdict, page }: Comparison): string {
  return verdict === 'differs' ? `${fact} ${role} differs ${page.low} ${page.high}` : `${fact} ${role} agrees`;
}

/** Notes what a mention says; answers whether any of it is new. */
function note(news: readonly string[], seen: Set<string>): boolean {
  const fresh = news.some((one) => !seen.has(one));
  for (const one of news) seen.add(one);
  return fresh;
}

/** Numbers the sections of blocks in reading order: each heading starts one. */
export function sectionsOf(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map(({ kind }, index) => {
    if (kind === 'heading' && index > 0) section++;
    return section;
  });
}
