import type { PageSummary } from '../utils/core/page-summary.ts';
import type { Browser, Page } from './browsers/driver.ts';
import { until } from './until.ts';

/** What the page script of a tab found, asked for from the extension's side as the popup does; waits until the page is read. */
export async function readSummary(browser: Browser, page: Page): Promise<PageSummary> {
  const address = await page.url();
  const read = async (): Promise<PageSummary | null> => {
    const summary = await browser.inExtension(askSummary, address);
    return summary?.state === 'reading' ? null : summary;
  };
  return until(read, `Sidelight did not read ${address}.`);
}

/** Runs on a page of the extension. */
async function askSummary(url: string): Promise<PageSummary | null> {
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) return null;
  try {
    const reply: unknown = await chrome.tabs.sendMessage(tab.id, { call: 'summary', args: [] }, { frameId: 0 });
    return (reply as { value: PageSummary }).value;
  } catch {
    return null; // No page script there, or not yet.
  }
}
