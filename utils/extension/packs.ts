import browser from 'webextension-polyfill';
import { isMadeBy, type NameFilter } from '../core/filter.ts';
import { generationOf, recordsOf, type Records, type Stock } from '../core/records.ts';
import { isSame } from '../core/same.ts';
import { bundledStock, release } from './bundle.ts';
import { forgetFailure, writeHealth } from './health.ts';

/**
 * Sees to it that storage holds the bundled pack and vocabulary, whole, of this version of the extension: else they are stored anew.
 * `glance` looks only whether there is a filter of this version; `whole` compares every record, and tidies up after a store that was
 * cut short. Rejects when the browser does not store; what was there stays in use then.
 *
 * One call waits for another, also for that of a worker that is about to go.
 */
export async function keepPacks(how: 'glance' | 'whole'): Promise<void> {
  await navigator.locks.request('packs', async () => {
    if (how === 'whole' || !(await looksWhole())) await check(await bundledStock());
  });
}

/** Everything in storage, by key. */
type Stored = Record<string, unknown>;

const FILTER = 'filter';
const SALT = 'salt';

async function looksWhole(): Promise<boolean> {
  const stored = await browser.storage.local.get([FILTER, SALT]);
  const made = textIn(stored[FILTER], 'made');
  return made !== null && isMadeBy({ made }, release()) && isSalt(stored[SALT]);
}

async function check(stock: Stock): Promise<void> {
  const stored: Stored = await browser.storage.local.get(null);
  const wanted = recordsOf(stock, versionIn(stored));
  const fault = faultOf(stored, wanted);
  if (fault === null) {
    await keepSalt(stored);
    return sweep(stored, wanted.filter.version);
  }
  await replace(stored, stock, isDamage(stored, wanted.filter.made) ? fault : null);
}

/** The first of the wanted values that is missing in storage or stands there otherwise; null: they are all there. */
function faultOf(stored: Stored, { items, filter }: Records): string | null {
  const wanted = Object.entries({ [FILTER]: filter, ...items });
  const [key] = wanted.find(([name, value]) => !isSame(stored[name], value)) ?? [];
  return key === undefined ? null : `"${key}" is ${key in stored ? 'damaged' : 'missing'}`;
}

/** Whether what is stored was once whole: not the first start, nor the records of another version of extension, pack or vocabulary. */
function isDamage(stored: Stored, made: string): boolean {
  if (!(FILTER in stored)) return SALT in stored;
  return (textIn(stored[FILTER], 'made') ?? made) === made;
}

/** Puts a new generation in the place of what is stored; `damage` is what was found broken there. */
async function replace(stored: Stored, stock: Stock, damage: string | null): Promise<void> {
  const next = recordsOf(stock, latestIn(stored) + 1);
  try {
    await storeInChunks(next.items);
    await keepSalt(stored);
    if (damage !== null) await writeHealth(damage, 'rebuilt');
    await putInUse(next.filter);
  } catch (error) {
    await giveUp(next, error);
    throw error;
  }
  await sweep(stored, next.filter.version);
  await forgetFailure();
}

/** The one step that counts: before it the old generation is in use, after it the new one. */
async function putInUse(filter: NameFilter): Promise<void> {
  await browser.storage.local.set({ [FILTER]: filter });
}

/** Records stored at one go. */
const CHUNK = 200;

async function storeInChunks(items: Records['items']): Promise<void> {
  const entries = Object.entries(items);
  for (let from = 0; from < entries.length; from += CHUNK)
    await browser.storage.local.set(Object.fromEntries(entries.slice(from, from + CHUNK)));
}

/**
 * Takes back what is not in use, and says why. A browser that does not store any more may not let us do that either; then the error is all
 * there is, and the next check tidies up.
 */
async function giveUp({ items, filter }: Records, error: unknown): Promise<void> {
  try {
    const stored = await browser.storage.local.get(FILTER);
    if (versionIn(stored) !== filter.version) await browser.storage.local.remove(Object.keys(items));
    await writeHealth(String(error), 'kept');
  } catch {
    return;
  }
}

/** Removes the records of every generation but the one in use. */
async function sweep(stored: Stored, inUse: number): Promise<void> {
  const gone = Object.keys(stored).filter((key) => (generationOf(key) ?? inUse) !== inUse);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Random and made once: the names of our highlights are derived from it. */
async function keepSalt(stored: Stored): Promise<void> {
  if (!isSalt(stored[SALT])) await browser.storage.local.set({ [SALT]: crypto.randomUUID() });
}

function isSalt(salt: unknown): boolean {
  return typeof salt === 'string' && salt !== '';
}

/** The highest number of any generation of which something is there. */
function latestIn(stored: Stored): number {
  return Object.keys(stored).reduce((latest, key) => Math.max(latest, generationOf(key) ?? 0), versionIn(stored));
}

/** The number of the generation in use; 0: none is. */
function versionIn(stored: Stored): number {
  const version = fieldIn(stored[FILTER], 'version');
  return Number.isSafeInteger(version) ? Number(version) : 0;
}

function textIn(record: unknown, field: string): string | null {
  const value = fieldIn(record, field);
  return typeof value === 'string' ? value : null;
}

function fieldIn(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined;
}
