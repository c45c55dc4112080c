import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { until } from '../until.ts';
import { textOf } from './accessibility.ts';
import { accessibilityTree, languageOf, press, type Session } from './chromium-accessibility.ts';
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

/** The id of the target of this type and address; waits for one that is only coming into being. */
async function targetOf(browser: CDPSession, type: 'tab' | 'page', url: string): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos.find((info) => info.url === url)?.targetId;
  };
  return until(find, `No ${type} with the address ${url} appeared.`);
}

/** Commands to a target that Playwright does not show: each goes as a message through the browser's own session. */
async function attach(browser: CDPSession, targetId: string): Promise<Session> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return { send: send as Session['send'] };
}

/** What comes back for a command; a message without an id is an event. */
interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
