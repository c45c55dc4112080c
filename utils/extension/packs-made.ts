import * as v from 'valibot';
import browser from 'webextension-polyfill';

const filter = v.object({ made: v.string() });

/** What the stored records were made from, as `NameFilter.made`; empty where none are stored. */
export async function madeFrom(): Promise<string> {
  const stored = await browser.storage.local.get('filter');
  return v.is(filter, stored['filter']) ? stored['filter'].made : '';
}
