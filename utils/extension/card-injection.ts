import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CARD_FILES } from './card-files.ts';
import { isOpenToUs, mayRead } from './host-access.ts';
import type { BackgroundCalls, Handlers, Parsers } from './messages.ts';
import type { Sender } from './native.ts';
import { openPackPage } from './own-pages.ts';
import { keepPacks } from './packs.ts';
import { switchOffSender } from './switch-site.ts';
import { showOnButton } from './toolbar.ts';

const factArgs = v.strictTuple([v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))]);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const rules = v.pipe(v.string(), v.maxLength(10_000));
const holdArgs = v.strictTuple([rules, rules]);
const standingArgs = v.strictTuple([v.union([count, v.picklist(['off', 'paused'])])]);

/** The arguments of the background's calls. */
export const backgroundParsers: Parsers<BackgroundCalls> = {
  loadDisplay: nothing,
  loadCard: nothing,
  loadMore: nothing,
  openFact: (args) => (v.is(factArgs, args) ? args : null),
  switchOff: nothing,
  checkPacks: nothing,
  mayStay: nothing,
  hold: (args) => (v.is(holdArgs, args) ? args : null),
  stands: (args) => (v.is(standingArgs, args) ? args : null),
};

function nothing(args: unknown[]): [] | null {
  return v.is(v.strictTuple([]), args) ? args : null;
}

/** What the background does for page scripts. */
export const backgroundHandlers: Handlers<BackgroundCalls> = {
  loadDisplay: (_args, sender) => inject(['/display.js'], sender),
  loadCard: (_args, sender) => inject(CARD_FILES, sender),
  loadMore: (_args, sender) => inject(['/more.js'], sender),
  openFact: ([fact], { tab }) => openFact(fact, tab),
  switchOff: (_args, sender) => switchOffSender(sender),
  checkPacks: () => keepPacks('whole'),
  mayStay: (_args, { url = '' }) => mayRead(URL.parse(url)?.hostname ?? ''),
  hold: ([after, before], sender) => holdRules(after, before, sender),
  stands: ([standing], sender) => showOnButton(sender, standing),
};

/** The tab of the pack's page is in an ordinary window, whose history would keep what was read in a private one. */
async function openFact(fact: string, tab: Sender['tab']): Promise<void> {
  if (tab?.incognito) throw new Error('A private window opens no page of a pack.');
  await openPackPage(fact);
}

/** Scripts of this extension in a tab: on a page, or on one of our own that shows cards. No other extension, and no popup. */
export function isPageScript({ id, tab }: Sender): boolean {
  return id === browser.runtime.id && tab?.id !== undefined;
}

/** Into the very document that asks: where the tab has gone on meanwhile, its next page gets nothing. */
async function inject(files: string[], sender: Sender): Promise<void> {
  const target = targetOf(sender);
  if (!(await isOpenToUs(target.tabId))) throw new Error('The browser keeps the page closed to us.');
  await browser.scripting.executeScript({ files, target });
}

async function holdRules(rules: string, before: string, sender: Sender): Promise<void> {
  // As the reader's own they hold in shadow trees too.
  const held = { target: targetOf(sender), origin: 'USER' as const };
  if (rules) await browser.scripting.insertCSS({ css: rules, ...held });
  if (before) await browser.scripting.removeCSS({ css: before, ...held });
}

/**
 * The document that the browser names as the sender; nothing that the message says counts, since a page's process may have been taken
 * over. Throws for what is in no tab.
 */
function targetOf({ tab, frameId = 0, documentId }: Sender) {
  if (tab?.id === undefined) throw new Error('What is put on a page goes into a tab.');
  return { tabId: tab.id, ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }) };
}
