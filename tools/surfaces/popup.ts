import type { Browser, BrowserName, Page, Popup } from '../browsers/driver.ts';
import { sayIn } from '../catalogue.ts';
import { marksOf } from '../page-view.ts';
import { until } from '../until.ts';
import { setAccess } from './host-access.ts';
import { ENDLESS, FRONT, IN_EUROS, QUIET, SHY, SPANISH, STORY, UNLISTED } from './news.ts';
import { controlIn, openSaying, saying, selectParagraph, setSettings } from './stage.ts';
import { viewOver, type Setting, type Surface, type View } from './view.ts';

/** A state of the popup: of the page under it, what it says, and what it needs. */
interface State {
  address: string;
  says: RegExp;
  settings?: object;
  /** What is done before it opens over the page. */
  prepare?: (browser: Browser, page: Page) => Promise<void>;
  /** What is typed into its search. */
  typed?: string;
  only?: BrowserName;
  /** What is undone afterwards. */
  restore?: (browser: Browser) => Promise<void>;
}

const say = sayIn('en');
/** As wide as browsers open it; CSS pixels. */
const PANEL_WIDTH = 360;

const FOUND = /\d mentions/;

const STATES: Record<string, State> = {
  found: { address: STORY, says: FOUND },
  'a topic off': { address: STORY, says: FOUND, settings: { topicsOff: ['ai-footage'] } },
  nothing: { address: QUIET, says: literally(say('state.nothing')) },
  'opted out': { address: SHY, says: literally(say('state.optedOut')) },
  off: { address: STORY, says: literally(say('state.off')), settings: { sitesOff: ['bbc.com'] } },
  paused: { address: STORY, says: literally(say('popup.resume')), settings: { paused: true } },
  'not news': { address: UNLISTED, says: literally(say('state.notNews')) },
  'not compared': { address: IN_EUROS, says: /€9bn/ },
  'front page': { address: FRONT, says: literally(say('popup.notPainted')) },
  'another language': { address: SPANISH, says: literally(say('state.foreign')) },
  reading: { address: QUIET, says: literally(say('state.reading')), prepare: goToEndless },
  failed: { address: STORY, says: literally(say('state.failed')), prepare: haveLeave },
  search: { address: STORY, says: FOUND, typed: 'netlfix' },
  'search nothing': { address: STORY, says: FOUND, typed: 'marmalade' },
  restricted: { address: 'about:blank', says: literally(say('state.restricted')) },
  withheld: {
    address: STORY,
    says: literally(say('state.withheld')),
    prepare: (browser) => setAccess(browser, 'ON_CLICK'),
    restore: (browser) => setAccess(browser, 'ON_ALL_SITES'),
    // Firefox reads such a page as soon as the button is clicked.
    only: 'chromium',
  },
};

/** The popup, and the side panel that opens from it. */
export const POPUPS: readonly Surface[] = [
  ...Object.entries(STATES).map(([name, state]) => ({
    name: `popup ${name}`,
    fixed: true,
    ...(state.only && { only: state.only }),
    show: showing(state),
  })),
  { name: 'popup asked', fixed: true, show: (...shown) => askAbout(...shown, '$3.4bn', /\d facts in the pack/) },
  { name: 'popup asked nothing', fixed: true, show: (...shown) => askAbout(...shown, 'garden', /nothing on this/) },
  { name: 'panel found', show: (...shown) => showPanel(...shown, STORY, FOUND) },
  { name: 'panel nothing', show: (...shown) => showPanel(...shown, QUIET, literally(say('state.nothing'))) },
];

function showing({ address, says, settings = {}, prepare, typed, restore }: State): Surface['show'] {
  return async (browser, setting) => {
    await setSettings(browser, settings);
    const page = await browser.open(address);
    await prepare?.(browser, page);
    const popup = await openSaying(browser, page, says);
    if (typed !== undefined) await popup.evaluate(typeInto, typed);
    const view = await viewOver(page, popup, setting);
    const close = async (): Promise<void> => {
      await view.close();
      await restore?.(browser);
      await setSettings(browser, {});
    };
    return { ...view, close };
  };
}

/** Of a page that is opened a browser's driver waits for the end. */
async function goToEndless(_: Browser, page: Page): Promise<void> {
  await page.evaluate((address) => void setTimeout(() => location.assign(address)), ENDLESS);
  await until(async () => (await page.url()) === ENDLESS, `${ENDLESS} did not come.`);
}

/** Ends the page script, as a fault does. */
async function haveLeave(browser: Browser, page: Page): Promise<void> {
  await until(async () => (await marksOf(page)).length > 0, 'Nothing is marked.');
  await browser.inExtension(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { call: 'leave', args: [] });
    },
    await page.url(),
  );
}

/** Runs in the popup. */
function typeInto(words: string): void {
  const field = document.querySelector('input');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function askAbout(browser: Browser, setting: Setting, words: string, says: RegExp): Promise<View> {
  const page = await browser.open(STORY);
  await selectParagraph(page, words);
  await browser.chooseInMenu(page, { id: 'ask', title: say('asked.ask') });
  const popup = await browser.shownPopup();
  await saying(popup, says);
  return viewOver(page, popup, setting);
}

async function showPanel(browser: Browser, setting: Setting, address: string, says: RegExp): Promise<View> {
  const page = await browser.open(address);
  const popup = await openSaying(browser, page, says);
  await openPanel(popup);
  const panel = await browser.holdPanel(page);
  await saying(panel, says);
  await panel.setSize(Math.min(setting.width, PANEL_WIDTH), setting.height);
  return viewOver(page, panel, setting);
}

async function openPanel(popup: Popup): Promise<void> {
  await popup.press(await controlIn(popup, say('popup.openPanel')));
}

function literally(words: string): RegExp {
  return new RegExp(RegExp.escape(words));
}
