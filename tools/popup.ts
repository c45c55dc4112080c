import type { CDPSession, Page } from 'playwright-core';
import { accessibilityTree, press, textOf, type Accessible, type Session } from './accessibility.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** The toolbar popup of the extension, open over a page. */
export interface Popup {
  /** Its parts, as a screen reader meets them. */
  tree(): Promise<Accessible>;
  text(): Promise<string>;
  press(control: Accessible): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Clicks the toolbar button over `page`, which gives the extension `activeTab` there as a reader's click does.
 * The popup is no page of Playwright's, so it is spoken to through its browser session.
 */
export async function openPopup({ context, extensionId }: Launched, page: Page): Promise<Popup> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser is closed.');
  await page.bringToFront();
  const targetId = await targetOf(browser, 'tab', page.url());
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId });
  const popup = await targetOf(browser, 'page', `chrome-extension://${extensionId}/popup.html`);
  const session = await attach(browser, popup);
  const close = async (): Promise<void> => {
    await browser.send('Target.closeTarget', { targetId: popup });
    await browser.detach();
  };
  const screenshot = async (): Promise<Buffer> => {
    const { data } = await session.send('Page.captureScreenshot', {
      clip: AS_IN_A_WINDOW,
      captureBeyondViewport: true,
    });
    return Buffer.from(data, 'base64');
  };
  const tree = (): Promise<Accessible> => accessibilityTree(session);
  return {
    tree,
    text: async () => textOf(await tree()),
    press: (control) => press(session, control),
    screenshot,
    close,
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
