import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { textOf } from './accessibility.ts';
import { accessibilityTree, languageOf, press } from './chromium-accessibility.ts';
import { pressKey } from './chromium-keys.ts';
import { attach, evaluateAt, isClosed, lookAt, targetOf } from './chromium-target.ts';
import type { Accessible, Box, Popup } from './driver.ts';

/** As `Browser.openPopup`. The popup is no page of Playwright's, so it is spoken to through the browser's session. */
export async function openChromiumPopup(browser: CDPSession, extension: string, page: PlaywrightPage): Promise<Popup> {
  await page.bringToFront();
  const targetId = await targetOf(browser, 'tab', page.url());
  await browser.send('Extensions.triggerAction', { id: extension, targetId });
  return shownChromiumPopup(browser, extension);
}

/** As `Browser.shownPopup`. */
export async function shownChromiumPopup(browser: CDPSession, extension: string): Promise<Popup> {
  const popup = await targetOf(browser, 'page', `chrome-extension://${extension}/popup.html`);
  const session = await attach(browser, popup);
  const tree = (): Promise<Accessible> => accessibilityTree(session);
  return {
    tree,
    text: async () => textOf(await tree()),
    async press(control) {
      try {
        await press(session, control);
      } catch (error) {
        if (!isClosed(error)) throw error; // What was pressed has closed the popup.
      }
    },
    languageOf: (element) => languageOf(session, element),
    evaluate: (run, arg) => evaluateAt(session, run, arg),
    key: (key) => pressKey(session, key),
    setLook: (look) => lookAt(session, look),
    async screenshot() {
      const clip = { ...(await evaluateAt(session, asInAWindow, undefined)), scale: 2 };
      const { data } = await session.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId: popup });
    },
  };
}

/** Runs in the popup: what a browser's window shows of it. There it is as large as its content, without a display larger or smaller. */
function asInAWindow(): Box {
  const { x, y, width, height } = document.body.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}
