import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { call, type PageCalls } from './messages.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const REASONS = [
  'no-period',
  'other-currency',
  'not-claimed',
  'other-measure',
  'uncertain-profit',
  'uncertain-company',
  'uncertain-date',
] as const;

/** How a line of the page's list is checked. */
export const mention = v.object({
  index: count,
  topic: v.picklist(['ai-footage', 'studio-finance']),
  fact: v.string(),
  statement: v.string(),
  language: v.string(),
  refusals: v.array(v.object({ quote: v.string(), reason: v.picklist(REASONS) })),
  verdict: v.nullable(v.picklist(['agrees', 'differs', 'other-period', 'forecast'])),
  sentence: v.string(),
  start: count,
  end: count,
});

const summary = v.object({
  state: v.picklist(['off', 'paused', 'nothing', 'reading', 'found', 'failed', 'opted-out']),
  host: v.string(),
  language: v.string(),
  painted: v.boolean(),
  mentions: v.array(mention),
  path: v.optional(v.array(count)),
  current: v.optional(count),
});

/** How each answer is checked: it comes from a page's process. */
const ANSWERS: { [Name in keyof PageCalls]: v.GenericSchema<unknown, ReturnType<PageCalls[Name]>> } = {
  here: v.boolean(),
  summary,
  self: v.array(v.object({ why: v.string(), index: v.nullable(count) })),
  goTo: v.boolean(),
  step: v.boolean(),
  close: v.void(),
  leave: v.void(),
};

/** A frame of a tab, or the document in it. */
export type Frame = { frameId: number } | { documentId: string };

/** Calls the page script of a tab's main frame, or of another; null where there is none, or none that answers. All hear of `leave`. */
export async function callPage<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  args: Parameters<PageCalls[Name]>,
  frame: Frame = { frameId: 0 },
): Promise<ReturnType<PageCalls[Name]> | null> {
  const place = name === 'leave' ? {} : frame;
  const send = (message: unknown): Promise<unknown> => browser.tabs.sendMessage(tab, message, place);
  try {
    return v.parse(ANSWERS[name], await call(send, { call: name, args }));
  } catch {
    return null;
  }
}
