import { until } from '../until.ts';
import { textOf } from './accessibility.ts';
import { evaluateIn, type BidiSession } from './bidi.ts';
import type { Accessible, Popup } from './driver.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { keyboardOf, nodeOf, type FirefoxPage } from './firefox-page.ts';

/** As `Browser.openPopup`. The popup is no tab, so it is spoken to through Firefox's own scope. */
export async function openFirefoxPopup(session: BidiSession, chrome: FirefoxChrome, page: FirefoxPage): Promise<Popup> {
  await page.bringToFront();
  await closePopup(chrome); // The button would close one that is open.
  await chrome.openPopup(page.context);
  return shownFirefoxPopup(session, chrome);
}

/** As `Browser.shownPopup`. */
export async function shownFirefoxPopup(session: BidiSession, chrome: FirefoxChrome): Promise<Popup> {
  const tree = (): Promise<Accessible> => until(() => chrome.popupTree(), 'No popup is open.');
  await tree();
  return {
    tree,
    text: async () => textOf(await tree()),
    press: (control) => chrome.press(nodeOf(control)),
    languageOf: (element) => chrome.languageOf(nodeOf(element)),
    async evaluate(run, arg) {
      return evaluateIn(session, (await chrome.popupContext()) ?? '', run, arg);
    },
    async key(key) {
      const context = (await chrome.popupContext()) ?? '';
      const send: BidiSession['send'] = (method, params) => session.send(method, { context, ...params });
      await keyboardOf(send).press(key);
    },
    setLook: (look) => chrome.setPopupLook(look),
    screenshot: async () => Buffer.from(await chrome.popupPicture(), 'base64'),
    close: () => closePopup(chrome),
  };
}

async function closePopup(chrome: FirefoxChrome): Promise<void> {
  await chrome.closePopup();
  await until(async () => (await chrome.popupTree()) === null, 'The popup stayed open.');
}
