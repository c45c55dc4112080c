import type { Page } from 'playwright-core';
import type { PageSummary } from '../utils/core/page-summary.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** What the page script of a tab found, asked for from the extension's side as the popup does; waits until the page is read. */
export async function readSummary(launched: Launched, page: Page): Promise<PageSummary> {
  const read = async (): Promise<PageSummary | null> => {
    const summary = await askSummary(launched, page.url());
    return summary?.state === 'reading' ? null : summary;
  };
  return until(read, `Sidelight did not read ${page.url()}.`);
}

async function askSummary(launched: Launched, address: string): Promise<PageSummary | null> {
  const background = await launched.worker();
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) return null;
    try {
      const reply: unknown = await chrome.tabs.sendMessage(tab.id, { call: 'summary', args: [] }, { frameId: 0 });
      return (reply as { value: PageSummary }).value;
    } catch {
      return null; // No page script there, or not yet.
    }
  }, address);
}
