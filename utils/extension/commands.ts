import browser from 'webextension-polyfill';
import { callPage } from './page-calls.ts';

const STEPS = new Map<string, 1 | -1>([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

/** Passes a keyboard command on to the page of the active tab; a page without our script has no mentions to step to. */
export async function onCommand(command: string): Promise<void> {
  const direction = STEPS.get(command);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (direction !== undefined && tab?.id !== undefined) await callPage(tab.id, 'step', [direction]);
}
