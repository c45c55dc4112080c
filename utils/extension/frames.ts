import browser from 'webextension-polyfill';
import type { PageSummary, SummaryMention } from '../core/page-summary.ts';
import type { TabView } from '../core/tab-view.ts';
import { isOpenToUs } from './host-access.ts';
import { callPage } from './page-calls.ts';

/** A frame of a page that has mentions. */
export interface FrameMentions extends Pick<PageSummary, 'mentions' | 'current'> {
  /** Its id in the tab; 0: the page itself. */
  frame: number;
}

/**
 * The mentions of a page and its frames, in reading order: first its own. Empty where no frame has our script, which is most pages and costs
 * no message, and where the browser keeps the tab closed.
 */
export async function mentionsByFrame(tab: number): Promise<FrameMentions[]> {
  const frames = await framesOf(tab);
  if (frames.every((frame) => frame === 0)) return [];
  const all = await Promise.all(
    frames.map(async (frame) => ({ frame, summary: await callPage(tab, 'summary', [], { frameId: frame }) })),
  );
  return all
    .flatMap(({ frame, summary }) => (summary?.mentions[0] ? [{ frame, ...summary }] : []))
    .toSorted((a, b) => inOrder(a.path ?? [], b.path ?? []));
}

/** Whether a page has mentions elsewhere than in itself. */
export function areInFrames(frames: readonly FrameMentions[]): boolean {
  return frames.some(({ frame }) => frame !== 0);
}

/** One list of all mentions, numbered through. */
export function listed(frames: readonly FrameMentions[]): SummaryMention[] {
  return frames.flatMap(({ mentions }) => mentions).map((mention, index) => ({ ...mention, index }));
}

/** The view of a page, with the list of its frames in the place of its own where they have some. */
export function withFrames<View extends Looked>(view: View, frames: readonly FrameMentions[]): View | Found {
  if (!areInFrames(frames)) return view;
  return { ...view, state: 'found', painted: true, mentions: listed(frames) };
}

type Looked = Extract<TabView, { self: unknown }>;
type Found = Extract<TabView, { state: 'found' }>;

/** Goes to a mention of that list and opens its card; the unpinned cards of other frames close. False when it is not there any more. */
export async function goToListed(
  tab: number,
  frames: readonly FrameMentions[],
  at: number,
  by: 'popup' | 'key',
): Promise<boolean> {
  const places = placesIn(frames);
  const place = places[at];
  if (!place) return false;
  const others = frames.filter(({ frame }) => frame !== place.frame);
  await Promise.all(others.map(({ frame }) => callPage(tab, 'close', [], { frameId: frame })));
  const around = { before: places.findIndex(({ frame }) => frame === place.frame), total: places.length };
  return (await callPage(tab, 'goTo', [place.index, by, around], { frameId: place.frame })) ?? false;
}

/** Place in that list of the mention whose card is open or was opened last; negative: of none. */
export function currentOf(frames: readonly FrameMentions[]): number {
  const currents = new Map(frames.map(({ frame, current }) => [frame, current]));
  return placesIn(frames).findLastIndex(({ frame, index }) => currents.get(frame) === index);
}

function placesIn(frames: readonly FrameMentions[]): { frame: number; index: number }[] {
  return frames.flatMap(({ frame, mentions }) => mentions.map(({ index }) => ({ frame, index })));
}

/** Those that our page script runs in; in no order. */
async function framesOf(tab: number): Promise<number[]> {
  try {
    if (!(await isOpenToUs(tab))) return [];
    const target = { tabId: tab, allFrames: true };
    const found = await browser.scripting.executeScript({ target, func: () => 'sidelightPage' in globalThis });
    return found.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
  } catch {
    return []; // The tab has closed, or the browser keeps it closed to us.
  }
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
