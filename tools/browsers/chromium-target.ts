import type { CDPSession } from 'playwright-core';
import { until } from '../until.ts';
import type { Session } from './chromium-accessibility.ts';
import type { Look } from './driver.ts';

/** The id of the target of this type and address; waits for one that is only coming into being. */
export async function targetOf(browser: CDPSession, type: 'tab' | 'page', url: string): Promise<string> {
  const find = async (): Promise<string | undefined> => (await targetsAt(browser, type, url))[0];
  return until(find, `No ${type} with the address ${url} appeared.`);
}

/** The ids of the targets of this type and address, as far as they are there. */
export async function targetsAt(browser: CDPSession, type: 'tab' | 'page', url: string): Promise<string[]> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos.filter((info) => info.url === url).map(({ targetId }) => targetId);
}

const CLOSED = 'The target has closed.';

/** Whether a command failed because its target closed. */
export function isClosed(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith(CLOSED);
}

/** Commands to a target that Playwright does not show: each goes as a message through the browser's own session. */
export async function attach(browser: CDPSession, targetId: string): Promise<Session> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  // Commands to a target that closes are never answered.
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ error: { message: CLOSED } });
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

/** As `Page.evaluate`. */
export async function evaluateAt<Result, Arg>(
  session: Session,
  run: (arg: Arg) => Result | Promise<Result>,
  arg: Arg | undefined,
): Promise<Result> {
  const given = arg === undefined ? '' : JSON.stringify(arg);
  const expression = `(${String(run)})(${given})`;
  const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/** As `Popup.setLook`. */
export async function lookAt(session: Session, { scheme, forcedColours }: Look): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** A PNG of all that a target shows. */
export async function pictureOf(session: Session): Promise<Buffer> {
  await evaluateAt(session, untilDrawn, undefined);
  const { data } = await session.send('Page.captureScreenshot');
  return Buffer.from(data, 'base64');
}

/** Runs in the target: until it is drawn in a new size, a picture would have it repeated in the old one. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

/** Gives a target a size in CSS pixels. */
export async function resize(session: Session, width: number, height: number): Promise<void> {
  const size = { width: Math.ceil(width), height: Math.ceil(height), deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
}

/** What comes back for a command; a message without an id is an event. */
interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
