import browser from 'webextension-polyfill';
import type { BackgroundCalls, Handlers } from './messages.ts';
import type { Sender } from './native.ts';
import { keepPacks } from './packs.ts';

/** What the background does for page scripts. */
export const backgroundHandlers: Handlers<BackgroundCalls> = {
  loadCard: (_args, sender) => injectCard(sender),
  checkPacks: () => keepPacks('whole'),
};

/** Scripts of this extension on a page. */
export function isPageScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined;
}

/** Into the very document that asks: where the tab has gone on meanwhile, its next page gets nothing. */
async function injectCard({ tab, frameId = 0, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error('The card goes into a tab.');
  const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  await browser.scripting.executeScript({ files: ['/hover.js', '/card.js'], target: { tabId: tab.id, ...place } });
}
