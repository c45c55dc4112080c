import type { Browser } from '../browsers/driver.ts';

type Access = 'ON_CLICK' | 'ON_ALL_SITES';

/** Lets the extension onto its listed sites only when it is asked, or always, as Chromium's own settings do. */
export async function setAccess(browser: Browser, access: Access): Promise<void> {
  // A file of the page of extensions has the same rights, and does not list hundreds of sites at each change.
  const settings = await browser.open('chrome://extensions/strings.m.js');
  await settings.evaluate(updateAccess, { id: new URL(browser.origin).host, access });
  await settings.close();
}

/** Runs in that page. */
function updateAccess({ id, access }: { id: string; access: Access }): Promise<void> {
  const api = Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate;
  return api.updateExtensionConfiguration({ extensionId: id, hostAccess: access });
}

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: Access }): Promise<void>;
}
