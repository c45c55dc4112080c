import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from '../../tools/browsers/driver.ts';
import { flatten } from '../../tools/browsers/accessibility.ts';
import { until } from '../../tools/until.ts';
import type { Pack } from '../../utils/core/pack.ts';
import { controlOf, markIn, openBrowser, popupSaying, restOn } from './browser.ts';
import { STORY_PAGE } from './pages.ts';
import { press } from './press.ts';
import { outOfReach } from './reflow.ts';

const knowledge = JSON.parse(readFileSync(path.join(inject('extension'), 'knowledge.json'), 'utf8')) as Pack;

describe('the page of the pack', () => {
  let browser: Browser;
  let pack: Page;

  const says = async (words: RegExp): Promise<void> =>
    until(
      async () => flatten(await pack.accessibilityTree()).some(({ name }) => words.test(name)) || undefined,
      `The pack’s page does not say ${words}.`,
    ).then(() => undefined);

  beforeAll(async () => {
    browser = await openBrowser();
    pack = await browser.open(`${browser.origin}/pack.html#netflix-profit-2025-q2`);
    await says(/All facts/);
  });
  afterAll(() => browser?.close());

  it('stands at the fact that its address names', async () => {
    const at = await pack.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top ?? null);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(800);
  });

  it.each([320, 640, 1280])('is whole at %i px, without sideways scrolling', async (width) => {
    await pack.setViewport(width, 800);
    expect(await pack.evaluate(outOfReach)).toEqual([]);
    await pack.setViewport(1280, 800);
  });

  it('holds the pack against a text that is not the article, and says so', async () => {
    await pack.evaluate(() => {
      const area = document.querySelector('textarea')!;
      area.value = 'May 6, 2026\n\nA crane came back to the old harbour.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pack.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await pack.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')!.click());
    await says(/^0 of 11 paragraphs and 0 of 14 facts hold/);
    expect(pack.errors).toEqual([]);
  });

  it('opens from the popup, and from the source on a card', async () => {
    const story = await browser.open(STORY_PAGE);
    await markIn(story, '$11.08bn');
    const popup = await popupSaying(browser, story, /\d mentions/);
    await popup.press(await controlOf(popup, 'The pack’s facts'));
    await until(async () => (await openPacks()).includes('') || undefined, 'The popup opened no page of the pack.');
    await story.bringToFront();
    await restOn(story, '$11.08bn');
    await press(story, knowledge.sources[0]!.title);
    const opened = async (): Promise<true | undefined> =>
      (await openPacks()).includes('#netflix-revenue-2025-q2') || undefined;
    expect(await until(opened, 'The card opened no page of the pack.')).toBe(true);
  });

  /** The hashes of the pages of the pack that are open in tabs. */
  async function openPacks(): Promise<string[]> {
    return browser.inExtension(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('pack.html*') });
      return tabs.map(({ url, pendingUrl }) => new URL(url || pendingUrl || 'about:blank').hash);
    });
  }
});
