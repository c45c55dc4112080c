import { launchChromium } from './browsers/chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './browsers/driver.ts';
import { launchFirefox } from './browsers/firefox.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with a fresh profile and the extension; resolves when pages can be read. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return LAUNCH[name](options);
}
