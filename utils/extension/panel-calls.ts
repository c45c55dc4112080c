import browser from 'webextension-polyfill';
import { answering, type PanelCalls } from './messages.ts';
import { isOurs, nativeApi } from './native.ts';

/** Has open panels look at their page again: what the reader did in the popup, no event tells them. Never rejects. */
export async function callPanels(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ call: 'look', args: [] });
  } catch {
    return; // No panel is open.
  }
}

/** Listens to `callPanels`. */
export function answerPopup(look: () => void): void {
  const { runtime } = nativeApi();
  const parsers = { look: (args: unknown[]): [] | null => (args.length === 0 ? [] : null) };
  runtime.onMessage.addListener(answering<PanelCalls>(parsers, { look }, isOurs(runtime)));
}
