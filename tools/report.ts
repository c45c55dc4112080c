import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SummaryMention } from '../utils/core/page-summary.ts';
import { TOPIC_NAMES, VERDICT_NAMES } from '../utils/core/words.ts';
import { atRest } from './at-rest.ts';
import type { Box, Browser, Page } from './browsers/driver.ts';
import { sayIn } from './catalogue.ts';
import { cardsOf, marksOf } from './page-view.ts';
import { table } from './table.ts';
import { until } from './until.ts';

/** The mentions of a page, a line for each: words, topic, how the figure stands, fact. */
export function mentionTable(mentions: readonly SummaryMention[]): string {
  const say = sayIn('en');
  const rows = mentions.map(({ index, sentence, start, end, topic, verdict, statement }) => [
    String(index + 1),
    sentence.slice(start, end),
    say(TOPIC_NAMES[topic]),
    verdict ? say(VERDICT_NAMES[verdict]) : '–',
    statement,
  ]);
  return table(['', 'on the page', 'topic', 'outcome', 'fact'], rows, [3, 40, 14, 14, 90]);
}

/** Saves pictures of the page with its marks, of a card and of the popup, and gives their names. */
export async function takeScreenshots(browser: Browser, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Buffer): void => writeFileSync(path.join(folder, name), picture);
  save('page.png', await page.screenshot('whole page'));
  await openFirstFinanceCard(page);
  save('card.png', await atRest(() => page.screenshot()));
  const popup = await browser.openPopup(page);
  await until(async () => (await popup.text()) !== '', 'The popup stayed empty.');
  save('popup.png', await popup.screenshot());
  await popup.close();
  return ['page.png', 'card.png', 'popup.png'];
}

/** Rests the pointer on the first mark under a studio's figure, so that the picture shows a comparison. */
async function openFirstFinanceCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heading = document.querySelector('h2');
    if (heading) scrollTo(0, scrollY + heading.getBoundingClientRect().top - 140);
  });
  const find = async (): Promise<Box | undefined> =>
    (await marksOf(page)).find(({ line }) => line === 'double')?.boxes[0];
  const box = await until(find, 'No studio figure is marked on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await until(async () => (await cardsOf(page)).length > 0, 'No card opened on the mark.');
}
