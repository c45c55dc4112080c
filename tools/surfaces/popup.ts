import type { Browser, BrowserName, Popup } from '../browsers/driver.ts';
import { sayIn } from '../catalogue.ts';
import { setAccess } from './host-access.ts';
import { QUIET, SHY, STORY, UNLISTED } from './news.ts';
import { controlIn, openSaying, saying, selectParagraph, setSettings } from './stage.ts';
import { viewOver, type Setting, type Surface, type View } from './view.ts';

/** A state of the popup: of the page under it, what it says, and what it needs. */
interface State {
  address: string;
  says: RegExp;
  settings?: object;
  /** What is done before it opens over the page. */
  prepare?: (browser: Browser) => Promise<void>;
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

function showing({ address, says, settings = {}, prepare, restore }: State): Surface['show'] {
  return async (browser, setting) => {
    await setSettings(browser, settings);
    const page = await browser.open(address);
    await prepare?.(browser);
    const view = await viewOver(page, await openSaying(browser, page, says), setting);
    const close = async (): Promise<void> => {
      await view.close();
      await restore?.(browser);
      await setSettings(browser, {});
    };
    return { ...view, close };
  };
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
