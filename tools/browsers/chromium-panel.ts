import type { CDPSession } from 'playwright-core';
import { until } from '../until.ts';
import { textOf } from './accessibility.ts';
import { accessibilityTree, boxOf, languageOf, press } from './chromium-accessibility.ts';
import { pressKey } from './chromium-keys.ts';
import { attach, evaluateAt, lookAt, pictureOf, resize, targetOf, targetsAt } from './chromium-target.ts';
import type { Accessible, Panel } from './driver.ts';

/** Takes hold of the side panel that has just been opened. It is no page of Playwright's, no more than the popup. */
export async function holdChromiumPanel(browser: CDPSession, extension: string): Promise<Panel> {
  const address = `chrome-extension://${extension}/sidepanel.html`;
  const session = await attach(browser, await targetOf(browser, 'page', address));
  const tree = (): Promise<Accessible> => accessibilityTree(session);
  const moveTo = async (x: number, y: number): Promise<void> => {
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  };
  return {
    tree,
    text: async () => textOf(await tree()),
    press: (control) => press(session, control),
    languageOf: (element) => languageOf(session, element),
    async point(control) {
      if (!control) return moveTo(1, 1);
      if (control.node === null) throw new Error(`"${control.name}" is no element.`);
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: control.node });
      const { x, y, width, height } = await boxOf(session, control);
      await moveTo(x + width / 2, y + height / 2);
    },
    async focus({ node, name }) {
      if (node === null) throw new Error(`"${name}" is no element.`);
      await session.send('DOM.focus', { backendNodeId: node });
    },
    key: (key) => pressKey(session, key),
    async screenshot() {
      const [width, height, whole] = await evaluateAt(session, sizes, undefined);
      await resize(session, width, whole);
      const picture = await pictureOf(session);
      await resize(session, width, height);
      return picture;
    },
    evaluate: (run, arg) => evaluateAt(session, run, arg),
    setLook: (look) => lookAt(session, look),
    setSize: (width, height) => resize(session, width, height),
    async close() {
      for (const targetId of await targetsAt(browser, 'page', address))
        await browser.send('Target.closeTarget', { targetId });
      await until(async () => (await targetsAt(browser, 'page', address)).length === 0, 'The side panel stayed open.');
    },
  };
}

/** Runs in the panel: its width, its height and that of all that can be scrolled to. */
function sizes(): [number, number, number] {
  return [innerWidth, innerHeight, document.documentElement.scrollHeight];
}
