import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundHandlers, isPageScript } from '../utils/extension/card-injection.ts';
import { onCommand } from '../utils/extension/commands.ts';
import { answering } from '../utils/extension/messages.ts';
import { nativeApi } from '../utils/extension/native.ts';
import { storeBundledPack } from '../utils/extension/packs.ts';

/** Fills the storage that page scripts read, injects the card, and passes keyboard commands on. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => storeBundledPack({ ifNeeded: false }));
  browser.runtime.onStartup.addListener(() => storeBundledPack({ ifNeeded: true }));
  browser.commands?.onCommand.addListener(onCommand); // Firefox for Android has none.
  nativeApi().runtime.onMessage.addListener(answering(backgroundHandlers, isPageScript));
});
