import type { PageSummary } from '../utils/core/page-summary.ts';
import type { Browser, Page } from './browsers/driver.ts';
import { until } from './until.ts';

/**
 * What the page script of a tab found, asked for from the extension's side as the popup does; waits until the page is read, or until
 * it is in one of these states.
 */
export async function readSummary(
  browser: Browser,
  page: Page,
  states?: readonly PageSummary['state'][],
): Promise<PageSummary> {
  const address = await page.url();
  let last: PageSummary | null = null;
  const read = async (): Promise<PageSummary | null> => {
    last = await browser.inExtension(askSummary, address);
    return last && (states ? states.includes(last.state) : last.state !== 'reading') ? last : null;
  };
  return until(read, () => `Sidelight did not read ${address}; its state is "${last?.state}".`);
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
