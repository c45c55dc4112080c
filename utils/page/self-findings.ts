import { readableText } from '../core/normalise.ts';
import type { SummaryFinding } from '../core/page-summary.ts';
import type { Say } from '../core/say.ts';
import { createSelfCheck, type SelfFinding } from '../core/self-check.ts';
import { selfWhy } from '../core/self-words.ts';
import type { PageMention, Reading } from './reading.ts';

/** What one article or teaser of the page says of a figure in two ways. */
export function selfFindings({ seen }: Pick<Reading, 'seen'>): SelfFinding[] {
  return seen.flatMap((article) => {
    const check = createSelfCheck();
    for (const sentence of article) check.add(sentence);
    return check.findings();
  });
}

/** Whether a finding is about a figure in the mention's sentence. */
export function isBeside({ sentences }: SelfFinding, { mention, block }: PageMention): boolean {
  const { start, end } = mention.sentence;
  return sentences.includes(readableText(block.text.slice(start, end)).text);
}

/** The findings as the popup lists them, each with the first mention that it stands beside; what a page repeats is listed once. */
export function summaryFindings(reading: Reading, say: Say): SummaryFinding[] {
  const found = selfFindings(reading).map((finding) => ({ why: selfWhy(finding, say), finding }));
  const listed = found.filter(({ why }, at) => found.findIndex((one) => one.why === why) === at);
  return listed.map(({ why, finding }) => {
    const index = reading.mentions.findIndex((mention) => isBeside(finding, mention));
    return { why, index: index < 0 ? null : index };
  });
}
