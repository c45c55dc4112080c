import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { PopupEvents, SearchEvents } from '../../components/popup/events.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Health } from '../../utils/core/health.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import type { Site, TabView } from '../../utils/core/tab-view.ts';
import { createSearch } from '../../utils/core/search.ts';
import { knowledge } from '../core/harbour.ts';
import { renderSaying, say } from '../helpers/say.ts';

/** Over the facts of an invented pack. */
export const search = createSearch(knowledge, say);

/** What the reader did. */
export const acts = {
  onGoTo: vi.fn<(index: number) => void>(),
  onToggleSite: vi.fn<(on: boolean) => Promise<void>>(async () => {}),
  onTogglePause: vi.fn<(paused: boolean) => Promise<void>>(async () => {}),
  onShowOnce: vi.fn<() => void>(),
  onReload: vi.fn<() => void>(),
  onReport: vi.fn<() => Promise<{ text: string | null }>>(async () => ({ text: null })),
  onAllow: vi.fn<(pattern: string) => void>(),
  onAllowListed: vi.fn<() => void>(),
  onSearch: vi.fn<SearchEvents['onSearch']>(() => search),
  onOpenFact: vi.fn<(fact: string) => void>(),
  onOpenPack: vi.fn<() => void>(),
  onOpenSettings: vi.fn<() => void>(),
  onOpenPanel: vi.fn<() => void>(),
};

const host = 'courier.example';
export const PATTERN = 'https://*.courier.example/*';
export const site: Site = { host, right: 'listed', ask: null, keeps: true };
/** A site that is not read on its own, and can be asked for. */
export const unread: Site = { ...site, right: null, ask: PATTERN };

export function mention(
  index: number,
  verdict: SummaryMention['verdict'],
  sentence: string,
  bold: string,
): SummaryMention {
  const start = sentence.indexOf(bold);
  const topic = verdict ? 'studio-finance' : 'ai-footage';
  const fact = verdict ? 'revenue' : 'first';
  return {
    index,
    topic,
    fact,
    statement: `Fact ${index}`,
    language: 'en',
    verdict,
    refusals: [],
    sentence,
    start,
    end: start + bold.length,
  };
}

export const mentions = [
  mention(0, null, 'The shot was made by software.', 'made by software'),
  mention(1, 'agrees', 'Revenue was $11.08bn.', '$11.08bn'),
  mention(2, 'forecast', 'It expects $11.5bn.', '$11.5bn'),
  mention(3, 'other-period', 'A year before it was $9.6bn.', '$9.6bn'),
  mention(4, 'agrees', 'Revenue grew by 16%.', '16%'),
  mention(5, 'differs', 'Some say $12.4bn.', '$12.4bn'),
];
export const found: TabView & { state: 'found' } = {
  state: 'found',
  ...site,
  painted: true,
  mentions,
  self: [],
  topicsOff: [],
};

/** Draws the popup into the document. */
export function show(view: TabView | null, health: Health | null = null, other: Partial<PopupEvents> = {}): void {
  void act(() => renderSaying(<Popup view={view} health={health} {...acts} {...other} />, document.body));
}

export const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const heading = (): string => words(document.querySelector('h2'));
/** The button, link or switch of this name. */
export const named = (name: string | RegExp): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((button) => {
    const label = document.getElementById(button.getAttribute('aria-labelledby') ?? '');
    const own = button.getAttribute('aria-label') ?? (label ? words(label) : words(button));
    return typeof name === 'string' ? own === name : name.test(own);
  })!;
export const click = (name: string | RegExp): void => void act(() => named(name).click());
