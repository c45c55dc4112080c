import type { Browser } from '../../tools/browsers/driver.ts';

/** Presses a button that asks. */
type Press = () => Promise<void>;

/** What a reader decides about hosts, at a button of ours with the browser's prompt behind it, and in the browser's own settings. */
export interface HostAccess {
  /** Presses the button that asks for a host permission beyond the list, and says yes. */
  allow(press: Press, pattern: string): Promise<void>;
  /** The same for a listed site that was withheld. */
  allowWithheld(press: Press, pattern: string): Promise<void>;
  /** The same for all of them. */
  allowListed(press: Press): Promise<void>;
  /** Keeps every listed site from the extension. */
  withhold(): Promise<void>;
}

export function hostAccess(browser: Browser): Promise<HostAccess> {
  return browser.name === 'firefox' ? inFirefox(browser) : inChromium(browser);
}

/** In the profile of the tests Firefox takes each request for agreed, and asks nobody. */
async function inFirefox(browser: Browser): Promise<HostAccess> {
  const agree = (press: Press): Promise<void> => press();
  return {
    allow: agree,
    allowWithheld: agree,
    allowListed: agree,
    withhold: () => browser.inExtension(removeListed),
  };
}

/** Runs in the extension: where the settings page of Firefox has its switches, the API does the same. */
async function removeListed(): Promise<void> {
  const { host_permissions: origins = [] } = chrome.runtime.getManifest();
  await chrome.permissions.remove({ origins });
}

/**
 * Chromium without a display shows no prompt that could be answered, so its page of extensions answers. A host beyond the list
 * that is added there counts as agreed to: the request that follows asks nobody. A withheld one it gives at once, prompt or no.
 */
async function inChromium(browser: Browser): Promise<HostAccess> {
  // A file of that page has the same rights, and does not list hundreds of sites at each change.
  const settings = await browser.open('chrome://extensions/strings.m.js');
  const id = new URL(browser.origin).host;
  const add = (pattern: string): Promise<void> => settings.evaluate(addHost, { id, pattern });
  const give = (access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => settings.evaluate(setAccess, { id, access });
  return {
    async allow(press, pattern) {
      await add(pattern);
      await press();
    },
    async allowWithheld(press, pattern) {
      await press();
      await add(pattern);
    },
    async allowListed(press) {
      await press();
      await give('ON_ALL_SITES');
    },
    withhold: () => give('ON_CLICK'),
  };
}

/** What Chromium's page of extensions can do, that is of use here. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Runs in that page, as the next does. */
function addHost({ id, pattern }: { id: string; pattern: string }): Promise<void> {
  const api = Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate;
  return api.addHostPermission(id, pattern);
}

function setAccess({ id, access }: { id: string; access: string }): Promise<void> {
  const api = Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate;
  return api.updateExtensionConfiguration({ extensionId: id, hostAccess: access });
}
