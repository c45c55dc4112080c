import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';

/** A question that reaches a page as it falls asleep is never answered; ms. */
const ANSWERS_WITHIN = 2000;

/** Has a page sleep in the back/forward cache behind the one at `elsewhere` while something happens, and brings it back awake. */
export async function sleepWhile(page: Page, elsewhere: string, happens: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    globalThis.slept = true;
  });
  await page.goto(elsewhere);
  await happens();
  // Not at once, or the question would go with the page that asks it. No load comes with it, for which a driver could wait.
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = (): Promise<boolean | undefined> =>
    Promise.race([page.evaluate(() => globalThis.slept).catch(() => false), sleep(ANSWERS_WITHIN, false)]);
  await until(isBack, 'The page is not the one of before.');
}

declare global {
  // Written on the page.
  // eslint-disable-next-line no-var
  var slept: boolean | undefined;
}
