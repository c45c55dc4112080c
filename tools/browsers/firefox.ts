import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../until.ts';
import { evaluateIn, type BidiSession } from './bidi.ts';
import type { Browser, LaunchOptions, Page } from './driver.ts';
import { manifestOf, raiseVersion } from './extension-folder.ts';
import { openChrome, type FirefoxChrome } from './firefox-chrome.ts';
import { openFirefoxPage, type FirefoxPage } from './firefox-page.ts';
import { holdFirefoxPanel } from './firefox-panel.ts';
import { openFirefoxPopup, shownFirefoxPopup } from './firefox-popup.ts';
import { refuseNextPrompt } from './firefox-prompt.ts';
import { startFirefox, writePreferences, type FirefoxProgram } from './firefox-program.ts';
import { isStored, QUIET_FILE } from './inside-extension.ts';
import { xpiOf } from './xpi.ts';

interface Running extends FirefoxProgram {
  chrome: FirefoxChrome;
  /** The tab that is open from the start, and stays. */
  firstTab: string;
  /** The tab of `inExtension`, once it is open. */
  extensionTab?: string;
}

/**
 * Starts Firefox with a fresh profile and the extension, where every host name leads to `server`, over WebDriver BiDi.
 * The extension is installed for good, as a reader's is, and not for the session: so it outlives a restart.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { program, extension, server, headless, language } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-firefox-'));
  const [profile, files, downloads] = ['profile', 'extension', 'downloads'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(extension, files, { recursive: true });
  writePreferences(profile, server, headless ? downloads : null);
  const { id, commands } = manifestOf(files);
  const start = async (): Promise<Running> => {
    const started = await startFirefox(program, profile, headless);
    const { contexts } = await started.session.send<Tree>('browsingContext.getTree');
    return { ...started, chrome: await openChrome(started.session, id), firstTab: contexts[0]?.context ?? '' };
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

  let running = await start().catch((error: unknown) => {
    remove();
    throw error;
  });
  const inExtension: Browser['inExtension'] = async (run, arg) =>
    evaluateIn(running.session, await extensionTab(running), run, arg);
  const ready = async (): Promise<void> => {
    await until(() => inExtension(isStored).catch(() => false), 'The extension did not store its pack.');
  };
  const openAs = async (type: 'tab' | 'window', address: string | undefined): Promise<Page> => {
    const { session, chrome, firstTab } = running;
    const beside = type === 'tab' && { referenceContext: firstTab };
    const { context } = await session.send<Tab>('browsingContext.create', { type, ...beside });
    const page = await openFirefoxPage(session, chrome, context);
    if (address !== undefined) await page.goto(address);
    return page;
  };
  const close = async (): Promise<void> => {
    await running.quit();
    remove();
  };

  try {
    if (language !== undefined) await running.chrome.speak(language);
    await install(running.session, files);
    await ready();
    // A reader should not wonder at it.
    if (!headless) await running.session.send('browsingContext.close', { context: running.extensionTab });
  } catch (error) {
    await close();
    throw error;
  }
  const host = await running.chrome.host();
  return {
    name: 'firefox',
    origin: `moz-extension://${host}`,
    downloads,
    firstPage: () => openFirefoxPage(running.session, running.chrome, running.firstTab),
    open: (address) => openAs('tab', address),
    openWindow: (address) => openAs('window', address),
    async openPrivateWindow(address) {
      const { session, chrome } = running;
      const page = await openFirefoxPage(session, chrome, await chrome.openPrivateWindow());
      await page.goto(address);
      return page;
    },
    inExtension,
    openPopup: (page) => openFirefoxPopup(running.session, running.chrome, page as FirefoxPage),
    shownPopup: () => shownFirefoxPopup(running.session, running.chrome),
    holdPanel: async (page) => holdFirefoxPanel(running.session, running.chrome, page as FirefoxPage),
    async chooseInMenu(page, { title }) {
      await page.bringToFront();
      const { x, y } = await page.evaluate(middleOfSelection);
      const { context } = page as FirefoxPage;
      await pressRight(running.session, context, x, y);
      await until(() => running.chrome.chooseInMenu(context, title), `No menu with "${title}" opened.`);
    },
    async command(page, name) {
      await page.bringToFront();
      await running.chrome.doCommand((page as FirefoxPage).context, commands.indexOf(name));
    },
    killBackground: () => running.chrome.terminateBackground(),
    isBackgroundRunning: async () => (await running.chrome.backgroundState()) === 'running',
    async reloadExtension() {
      await running.chrome.reload();
      await ready();
    },
    async updateExtension() {
      raiseVersion(files);
      await install(running.session, files);
      await ready();
    },
    async setExtensionEnabled(enabled) {
      await (enabled ? running.chrome.enable() : running.chrome.disable());
      if (enabled) await ready();
    },
    async setPrivateAllowed(allowed) {
      await running.chrome.setPrivateAllowed(allowed);
      await ready();
    },
    refuseNext: () => refuseNextPrompt(running.session),
    async restart() {
      await running.quit();
      running = await start();
      await ready();
    },
    untilClosed: () => running.exited,
    close,
  };
}

/** Runs in the page. */
function middleOfSelection(): { x: number; y: number } {
  const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

async function pressRight(session: BidiSession, context: string, x: number, y: number): Promise<void> {
  const press = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: press };
  await session.send('input.performActions', { context, actions: [mouse] });
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface Tab {
  context: string;
}

async function install(session: BidiSession, files: string): Promise<void> {
  const value = xpiOf(files).toString('base64');
  await session.send('webExtension.install', { extensionData: { type: 'base64', value }, 'moz:permanent': true });
}

/** The tab of the extension's own page; the browser closes it whenever the extension ends. */
async function extensionTab(running: Running): Promise<string> {
  const { session, chrome, firstTab } = running;
  const { contexts } = await session.send<Tree>('browsingContext.getTree');
  const open = contexts.find(({ context }) => context === running.extensionTab);
  if (open?.url.startsWith('moz-extension:')) return open.context;
  const host = await chrome.host();
  if (host === null) throw new Error('The extension is not there.');
  const at = { type: 'tab', background: true, referenceContext: firstTab };
  const { context } = await session.send<Tab>('browsingContext.create', at);
  // "complete" does not come for a page of an extension.
  await session.send('browsingContext.navigate', {
    context,
    url: `moz-extension://${host}/${QUIET_FILE}`,
    wait: 'none',
  });
  const isThere = (): Promise<boolean> =>
    evaluateIn(session, context, () => location.protocol === 'moz-extension:', undefined).catch(() => false);
  await until(isThere, 'The page of the extension did not open.');
  running.extensionTab = context;
  return context;
}
