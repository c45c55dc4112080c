import type { Browser, BrowserName, Look, Page, Panel, Popup } from '../browsers/driver.ts';

/** How a surface is looked at: its window in CSS pixels, and the colours that the reader has asked the system for. */
export interface Setting extends Look {
  width: number;
  height: number;
}

/** A surface that is shown. */
export interface View {
  evaluate: Page['evaluate'];
  screenshot: () => Promise<Buffer>;
  /** Shows it in other colours without opening it anew; a card keeps those that it measured on its page. */
  setLook: (look: Look) => Promise<void>;
  close: () => Promise<void>;
}

/** A surface of ours in one state. */
export interface Surface {
  /** `card fits`: the surface, then the state. */
  name: string;
  /** Its size is its own: a popup's. */
  fixed?: boolean;
  /** The one browser in which it can be set up. */
  only?: BrowserName;
  show: (browser: Browser, setting: Setting) => Promise<View>;
}

/** A reader's window on a laptop. */
export const PLAIN: Setting = { width: 1280, height: 800, scheme: 'light', forcedColours: false };

/** Opens a tab in this setting. */
export async function openIn(browser: Browser, address: string, setting: Setting): Promise<Page> {
  const page = await browser.open();
  await page.setViewport(setting.width, setting.height);
  await setLook(page, setting);
  await page.goto(address);
  return page;
}

async function setLook(page: Page, { scheme, forcedColours }: Look): Promise<void> {
  await page.setColourScheme(scheme);
  await page.setForcedColours(forcedColours);
}

/** All of a page, or what its window shows. */
export function viewOfPage(page: Page, part?: 'whole page'): View {
  return {
    evaluate: (run, arg) => page.evaluate(run, arg),
    screenshot: () => page.screenshot(part),
    setLook: (look) => setLook(page, look),
    close: () => page.close(),
  };
}

/** A popup or panel, which closes with the page that it is open over. */
export async function viewOver(page: Page, over: Popup | Panel, look: Look): Promise<View> {
  await over.setLook(look);
  return {
    evaluate: (run, arg) => over.evaluate(run, arg),
    screenshot: () => over.screenshot(),
    setLook: (next) => over.setLook(next),
    async close() {
      await over.close();
      await page.close();
    },
  };
}
