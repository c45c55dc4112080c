import browser from 'webextension-polyfill';
import { isUnder } from '../core/hosts.ts';
import type { Settings } from '../core/settings.ts';
import { switchedOff } from '../core/site-switch.ts';
import { siteOf } from '../core/sites.ts';
import { giveBack, listedPattern, mayRead } from './host-access.ts';
import type { Sender } from './native.ts';
import { callPage } from './page-calls.ts';
import { changeSettings, readSettings } from './settings.ts';
import { hostOf, isListed, type TabAddress } from './tab-view.ts';
import { clearButton } from './toolbar.ts';

/**
 * Turns Sidelight on or off for a host's site. What was granted for a site beyond the list is given back; where that was all that let
 * us in, there is nothing to store.
 */
export async function switchSite(host: string, on: boolean): Promise<void> {
  if (!on) await giveBack(host);
  if (on || (await mayRead(host))) await changeSettings((settings) => switched(settings, host, on));
}

/**
 * The same for the site of a tab, the other way than it is: on sites of the list, where a key can be pressed again. Elsewhere, and
 * where nothing may be stored or would be seen of it, the popup opens, which says how things are and has the buttons.
 */
export async function switchSiteByKey(tab: TabAddress): Promise<void> {
  const host = hostOf(tab);
  // Not after anything was awaited: some browsers open a popup in the key's own turn only.
  if (host === null || tab.incognito || !isListed(tab, host)) return browser.action.openPopup();
  const settings = await readSettings();
  if (settings.paused || !(await mayRead(host))) return browser.action.openPopup();
  await switchSite(host, switchedOff(settings, host, () => true) === 'off');
}

/**
 * The same, off, for the site of a page that asks. Where nothing may be stored, as in a private window, or nothing need be, as on a page
 * that was read once, the page itself falls silent until it is loaded again.
 */
export async function switchOffSender({ tab, url = '' }: Sender): Promise<void> {
  const host = URL.parse(url)?.hostname ?? '';
  if (!tab?.incognito) await switchSite(host, false);
  if (tab?.id === undefined || (!tab.incognito && (await mayRead(host)))) return;
  await callPage(tab.id, 'leave', []);
  await clearButton(tab.id);
}

/** The lists of sites after a switch was turned: a site stands for all under it. */
function switched({ sitesOff, sitesOn, newsList }: Settings, host: string, on: boolean): Partial<Settings> {
  const others = (sites: readonly string[]): string[] => sites.filter((site) => !isUnder(host, [site]));
  if (!on) return { sitesOff: [...others(sitesOff), siteOf(host)], sitesOn: others(sitesOn) };
  const isKeptOff = !newsList && listedPattern(host) !== null;
  return { sitesOff: others(sitesOff), sitesOn: isKeptOff ? [...others(sitesOn), siteOf(host)] : sitesOn };
}
