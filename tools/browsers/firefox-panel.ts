import { until } from '../until.ts';
import { textOf } from './accessibility.ts';
import { evaluateIn, type BidiSession } from './bidi.ts';
import type { Accessible, Panel } from './driver.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { nodeOf, type FirefoxPage } from './firefox-page.ts';

/** Takes hold of the sidebar in the page's window, which has just been opened. It is no tab, so it is spoken to through Firefox's own scope. */
export function holdFirefoxPanel(session: BidiSession, chrome: FirefoxChrome, { context }: FirefoxPage): Panel {
  const tree = (): Promise<Accessible> => until(() => chrome.panelTree(context), 'No side panel is open.');
  return {
    tree,
    text: async () => textOf(await tree()),
    press: (control) => chrome.press(nodeOf(control)),
    languageOf: (element) => chrome.languageOf(nodeOf(element)),
    async point(control) {
      const node = nodeOf(control ?? (await tree()));
      await chrome.scrollTo(node);
      const { width, height } = control ? await chrome.boxIn(context, node) : { width: 2, height: 2 };
      await chrome.movePointer(context, node, width / 2, height / 2);
    },
    focus: (control) => chrome.focus(nodeOf(control)),
    key: (key) => chrome.pressKey(context, key),
    screenshot: async () => Buffer.from(await chrome.panelPicture(context), 'base64'),
    async evaluate(run, arg) {
      return evaluateIn(session, (await chrome.panelContext(context)) ?? '', run, arg);
    },
    setLook: (look) => chrome.setPanelLook(context, look),
    setSize: (width) => chrome.setPanelWidth(context, width),
    async close() {
      await chrome.closePanel(context);
      await until(async () => (await chrome.panelTree(context)) === null, 'The side panel stayed open.');
    },
  };
}
