import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { textOf } from './accessibility.ts';
import { accessibilityTree, languageOf, press } from './chromium-accessibility.ts';
import { attach, evaluateAt, lookAt, targetOf } from './chromium-target.ts';
import type { Accessible, Popup } from './driver.ts';

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
    press: (control) => press(session, control),
    languageOf: (element) => languageOf(session, element),
    evaluate: (run, arg) => evaluateAt(session, run, arg),
    setLook: (look) => lookAt(session, look),
    async screenshot() {
      const options = { clip: AS_IN_A_WINDOW, captureBeyondViewport: true };
      const { data } = await session.send('Page.captureScreenshot', options);
      return Buffer.from(data, 'base64');
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId: popup });
    },
  };
}

/** The part that a browser's window shows: there the popup is as large as its content, without a display it is larger or smaller. */
const AS_IN_A_WINDOW = { x: 0, y: 0, width: 360, height: 600, scale: 2 };
