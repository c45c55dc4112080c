import { until } from '../until.ts';
import { evaluateIn, type BidiSession } from './bidi.ts';
import type { Accessible, Box, Page } from './driver.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';

/** Keys that are no character: their code points in WebDriver (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A page of Firefox, and what BiDi calls it. */
export interface FirefoxPage extends Page {
  context: string;
}

/** Takes hold of an open tab. Its errors are collected from now on. */
export async function openFirefoxPage(
  session: BidiSession,
  chrome: FirefoxChrome,
  context: string,
): Promise<FirefoxPage> {
  const errors: string[] = [];
  session.on('log.entryAdded', (entry) => {
    const { level, text, source } = entry as { level: string; text: string; source: { context?: string } };
    if (level === 'error' && source.context === context) errors.push(text);
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    session.send<Result>(method, { context, ...params });
  const setViewport = async (width: number, height: number): Promise<void> => {
    await send('browsingContext.setViewport', { viewport: { width, height }, devicePixelRatio: 2 });
  };
  const evaluate: Page['evaluate'] = (run, arg) => evaluateIn(session, context, run, arg);
  await setViewport(1280, 800);
  return {
    context,
    errors,
    evaluate,
    setViewport,
    async url() {
      const tree = await session.send<{ contexts: { url: string }[] }>('browsingContext.getTree', { root: context });
      return tree.contexts[0]?.url ?? '';
    },
    title: () => evaluate(() => document.title),
    async goto(url) {
      // "complete" does not come for a page of an extension.
      const isOurs = url.startsWith('moz-extension:');
      await send('browsingContext.navigate', { url, wait: isOurs ? 'none' : 'complete' });
      if (isOurs) await until(() => evaluate(isLoadedAt, url).catch(() => false), `${url} did not open.`);
    },
    async reload() {
      await send('browsingContext.reload', { wait: 'complete' });
    },
    mouse: mouseOf(send),
    touch: touchOf(send),
    keyboard: keyboardOf(send),
    async screenshot(part) {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        origin: part === 'whole page' ? 'document' : 'viewport',
        ...(typeof part === 'object' && { clip: { type: 'box', ...part } }),
      });
      return Buffer.from(data, 'base64');
    },
    setColourScheme: (scheme) => chrome.setColourScheme(context, scheme),
    setForcedColours: (forced) => chrome.setForcedColours(context, forced),
    setPrinted: (printed) => chrome.setPrinted(context, printed),
    accessibilityTree: () => until(() => chrome.pageTree(context), 'The page has no accessibility tree.'),
    boxOf: (element): Promise<Box> => chrome.boxIn(context, nodeOf(element)),
    languageOf: (element) => chrome.languageOf(nodeOf(element)),
    async bringToFront() {
      await send('browsingContext.activate');
    },
    async close() {
      await send('browsingContext.close');
    },
  };
}

/** What Firefox calls the element behind a part of the tree. */
export function nodeOf({ node, name }: Accessible): number {
  if (node === null) throw new Error(`"${name}" is no element.`);
  return node;
}

/** Of the browsing context that `send` adds to what is sent. */
export function keyboardOf(send: BidiSession['send']): Page['keyboard'] {
  return {
    async press(key) {
      const values = key.split(/(?<=.)\+/).map((one) => KEYS[one] ?? one);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };
}

const DRAG_STEPS = 8;

function mouseOf(send: BidiSession['send']): Page['mouse'] {
  let [lastX, lastY] = [0, 0];
  const act = (actions: object[]): Promise<unknown> =>
    send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const to = (x: number, y: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  return {
    async move(x, y, { steps } = { steps: 1 }) {
      const [fromX, fromY] = [lastX, lastY];
      const at = (from: number, end: number, step: number): number => from + ((end - from) * (step + 1)) / steps;
      await act(Array.from({ length: steps }, (_, step) => to(at(fromX, x, step), at(fromY, y, step))));
      [lastX, lastY] = [x, y];
    },
    async click(x, y) {
      await act([to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
      [lastX, lastY] = [x, y];
    },
    async drag(from, end) {
      const way = Array.from({ length: DRAG_STEPS }, (_, step) => {
        const part = (step + 1) / DRAG_STEPS;
        return to(from.x + (end.x - from.x) * part, from.y + (end.y - from.y) * part);
      });
      const pressed = [{ type: 'pointerDown', button: 0 }, ...way, { type: 'pointerUp', button: 0 }];
      await act([to(from.x, from.y), ...pressed]);
      [lastX, lastY] = [end.x, end.y];
    },
  };
}

function touchOf(send: BidiSession['send']): Page['touch'] {
  const swipe: Page['touch']['swipe'] = async (from, to) => {
    const at = ({ x, y }: typeof from, duration = 0): object => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(y),
      duration,
    });
    const actions = [at(from), { type: 'pointerDown', button: 0 }, at(to, 80), { type: 'pointerUp', button: 0 }];
    await send('input.performActions', {
      actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
    });
  };
  return { swipe, tap: (x, y) => swipe({ x, y }, { x, y }) };
}

/** Runs in the page. */
function isLoadedAt(address: string): boolean {
  return location.href === address && document.readyState === 'complete';
}
