import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Health } from '../core/health.ts';

const KEY = 'health';

const health = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  found: v.string(),
  done: v.picklist(['rebuilt', 'kept']),
});

/** What was last amiss with the stored knowledge; null: nothing that is known. */
export async function readHealth(): Promise<Health | null> {
  const stored = await browser.storage.local.get(KEY);
  return v.is(health, stored[KEY]) ? stored[KEY] : null;
}

/** Puts on record what was found and done. */
export async function writeHealth(found: string, done: Health['done']): Promise<void> {
  await browser.storage.local.set({ [KEY]: { at: new Date().toISOString(), found, done } satisfies Health });
}

/** Takes back that new records could not be stored: now they are. */
export async function forgetFailure(): Promise<void> {
  if ((await readHealth())?.done === 'kept') await browser.storage.local.remove(KEY);
}
