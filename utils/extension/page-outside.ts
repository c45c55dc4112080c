import { isUnder } from '../core/hosts.ts';
import type { Around, Step } from '../core/page-summary.ts';
import { answering, call, type BackgroundCalls, type Handlers, type PageCalls, type Parsers } from './messages.ts';
import { isOurs, type NativeApi } from './native.ts';

/** A worker that went to sleep while it answered wakes at the next call; ms. */
const RETRY_AFTER = 300;

/** Everything the page script needs from the browser, by its own API. */
export function pageOutside(api: NativeApi) {
  const { runtime } = api;
  const alive = (): boolean => runtime.id !== undefined;
  const ask = (name: keyof BackgroundCalls, ...args: unknown[]): Promise<unknown> =>
    call((message) => runtime.sendMessage(message), { call: name, args });
  const load = async (name: 'loadDisplay' | 'loadCard'): Promise<void> => {
    try {
      await ask(name);
    } catch (error) {
      if (!alive()) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      await ask(name);
    }
  };
  return {
    alive,
    release: (): string => runtime.getManifest().version,
    // Every pattern of the list is `https://*.host/*`: a test of the build sees to it.
    isListed: (host: string): boolean =>
      runtime.getManifest().content_scripts.some(({ matches }) =>
        isUnder(
          host,
          matches.map((pattern) => pattern.slice(10, -2)),
        ),
      ),
    ask,
    hold: (rules: string, before: string): Promise<unknown> => ask('hold', rules, before),
    read: (keys: string[]): Promise<Record<string, unknown>> => api.storage.local.get(keys),
    onChange(changed: (keys: string[]) => void): () => void {
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'local') changed(Object.keys(changes));
      };
      api.storage.onChanged.addListener(listener);
      return () => api.storage.onChanged.removeListener(listener);
    },
    answer(calls: Handlers<PageCalls>): () => void {
      const listener = answering<PageCalls>(parsers(), calls, isOurs(runtime));
      runtime.onMessage.addListener(listener);
      return () => runtime.onMessage.removeListener(listener);
    },
    loadDisplay: () => load('loadDisplay'),
    loadCard: () => load('loadCard'),
  };
}

const STEPS: unknown[] = [1, 0, -1];

/** By hand: no page should pay for a schema. */
function parsers(): Parsers<PageCalls> {
  return {
    here: nothing,
    summary: nothing,
    self: nothing,
    goTo: goToArguments,
    close: nothing,
    step: ([step, ...more]) => (STEPS.includes(step) && more.length === 0 ? [step as Step] : null),
    leave: nothing,
  };
}

function goToArguments([index, by, around, ...more]: unknown[]): Parameters<PageCalls['goTo']> | null {
  if (!Number.isSafeInteger(index) || more.length > 0) return null;
  if (by === undefined && around === undefined) return [index as number];
  const { before, total } = Object(around) as Partial<Record<keyof Around, unknown>>;
  const isWhole = (by === 'popup' || by === 'key') && Number.isSafeInteger(before) && Number.isSafeInteger(total);
  return isWhole ? [index as number, by, { before: before as number, total: total as number }] : null;
}

function nothing(args: unknown[]): [] | null {
  return args.length === 0 ? [] : null;
}
