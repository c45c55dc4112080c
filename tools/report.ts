import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SummaryMention } from '../utils/core/page-summary.ts';
import { TOPIC_NAMES, VERDICT_NAMES } from '../utils/core/words.ts';
import type { Launched } from './launch.ts';
import { cardsOf, marksOf, type Box } from './page-view.ts';
import { openPopup } from './popup.ts';
import { table } from './table.ts';
import { until } from './until.ts';

/** The mentions of a page, a line for each: words, topic, how the figure stands, fact. */
export function mentionTable(mentions: readonly SummaryMention[]): string {
  const rows = mentions.map(({ index, sentence, start, end, topic, verdict, statement }) => [
    String(index + 1),
    sentence.slice(start, end),
    TOPIC_NAMES[topic],
    verdict ? VERDICT_NAMES[verdict] : '–',
    statement,
  ]);
  return table(['', 'on the page', 'topic', 'outcome', 'fact'], rows, [3, 40, 14, 14, 90]);
}

/** Saves pictures of the page with its marks, of a card and of the popup, and gives their names. */
export async function takeScreenshots(launched: Launched, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  await page.emulateMedia({ reducedMotion: 'reduce' }); // No card is half faded in.
  const file = (name: string): string => path.join(folder, name);
  await page.screenshot({ path: file('page.png'), fullPage: true });
  await openFirstFinanceCard(page);
  await page.screenshot({ path: file('card.png') });
  const popup = await openPopup(launched, page);
  await until(async () => (await popup.text()) !== '', 'The popup stayed empty.');
  writeFileSync(file('popup.png'), await popup.screenshot());
  await popup.close();
  return ['page.png', 'card.png', 'popup.png'];
}

/** Rests the pointer on the first mark under a studio's figure, so that the picture shows a comparison. */
async function openFirstFinanceCard(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 2 }).first();
  await heading.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 140));
  const find = async (): Promise<Box | undefined> =>
    (await marksOf(page)).find(({ line }) => line === 'double')?.boxes[0];
  const box = await until(find, 'No studio figure is marked on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await until(async () => (await cardsOf(page)).length > 0, 'No card opened on the mark.');
}
