import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundHandlers, backgroundParsers, isPageScript } from '../utils/extension/card-injection.ts';
import { onCommand } from '../utils/extension/commands.ts';
import { followMenu } from '../utils/extension/menu.ts';
import { answering } from '../utils/extension/messages.ts';
import { nativeApi } from '../utils/extension/native.ts';
import { greet } from '../utils/extension/own-pages.ts';
import { renewSettings } from '../utils/extension/settings.ts';
import { followSites } from '../utils/extension/site-scripts.ts';
import { wake } from '../utils/extension/wake.ts';

/** Keeps the storage that page scripts read and the sites they run on, injects the card, and passes keyboard commands on. */
export default defineBackground(() => {
  const woken = wake();
  // Both are listened to so that the background wakes: what it then does, it does at every wake.
  browser.runtime.onInstalled.addListener(() => woken);
  browser.runtime.onStartup.addListener(() => woken);
  browser.runtime.onInstalled.addListener(renewSettings);
  browser.runtime.onInstalled.addListener(greet);
  followSites();
  followMenu();
  browser.commands?.onCommand.addListener(onCommand); // Firefox for Android has none.
  nativeApi().runtime.onMessage.addListener(answering(backgroundParsers, backgroundHandlers, isPageScript));
});
