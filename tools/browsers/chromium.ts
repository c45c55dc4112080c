import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page as PlaywrightPage,
  type Worker,
} from 'playwright-core';
import type { NewsServer } from '../serve-news.ts';
import { until } from '../until.ts';
import { openChromiumPage, playwrightOf } from './chromium-page.ts';
import { holdChromiumPanel } from './chromium-panel.ts';
import { openChromiumPopup, shownChromiumPopup } from './chromium-popup.ts';
import {
  answerNo,
  dispatchCommand,
  dispatchMenuClick,
  openPrivate,
  setEnabled,
  setPrivate,
} from './chromium-inside.ts';
import type { Browser, LaunchOptions, Page } from './driver.ts';
import { raiseVersion } from './extension-folder.ts';
import { isStored, QUIET_FILE } from './inside-extension.ts';

interface Running {
  context: BrowserContext;
  devTools: CDPSession;
  id: string;
  /** The tab of `inExtension`, once it is open. */
  extensionTab?: PlaywrightPage;
}

/**
 * Starts a Chromium with a fresh profile and the extension, where every host name leads to `server`: nothing leaves the machine.
 * The extension comes by DevTools command, since Chrome no longer takes `--load-extension`, from a folder of its own, since the
 * browser reads there all the time.
 */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { program, extension, server, headless, language } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-chromium-'));
  const [profile, files, downloads] = ['profile', 'extension', 'downloads'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(extension, files, { recursive: true });
  const start = async (): Promise<Running> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless,
      ...(headless ? { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 } : { viewport: null }),
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'],
      // `--test-type`: no bar that warns of the flags.
      args: [...QUIET, ...pointingAt(server), ...(headless ? [] : ['--test-type']), ...speaking(language)],
      // By this alone on Linux, by the argument elsewhere.
      ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
    });
    const devTools = await context.browser()?.newBrowserCDPSession();
    if (!devTools) throw new Error('The browser closed before the extension was loaded.');
    // A reader's own files go where the reader's files go.
    if (headless) await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    return { context, devTools, id: await loadExtension(devTools, files) };
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

  let running = await start().catch((error: unknown) => {
    remove();
    throw error;
  });
  const inExtension: Browser['inExtension'] = async (run, arg) => {
    const tab = await extensionTab(running);
    return openChromiumPage(tab).evaluate(run, arg);
  };
  /** Runs in the service worker, woken for it, with this page in front. */
  const inWorker = async <Arg>(page: Page, run: (arg: Arg) => Promise<void>, arg: Arg): Promise<void> => {
    await page.bringToFront();
    await inExtension(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const worker = await serviceWorker(running);
    await worker.evaluate(run as (arg: unknown) => Promise<void>, arg);
  };
  const ready = async (): Promise<void> => {
    await until(() => inExtension(isStored).catch(() => false), 'The extension did not store its pack.');
  };
  const goTo = async (playwright: PlaywrightPage, address: string | undefined): Promise<Page> => {
    const page = openChromiumPage(playwright);
    if (address !== undefined) await page.goto(address);
    return page;
  };
  const onExtensionsPage = async (
    run: (arg: { id: string; on: boolean }) => Promise<void>,
    on: boolean,
  ): Promise<void> => {
    const extensions = await running.context.newPage();
    await extensions.goto(EXTENSIONS_PAGE);
    await extensions.evaluate(run, { id: running.id, on });
    await extensions.close();
  };
  const close = async (): Promise<void> => {
    await running.context.close();
    remove();
  };

  try {
    await ready();
    if (!headless) await running.extensionTab?.close(); // A reader should not wonder at it.
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: 'chromium',
    origin: `chrome-extension://${running.id}`,
    downloads,
    firstPage: async () => goTo(running.context.pages()[0] ?? (await running.context.newPage()), undefined),
    open: async (address) => goTo(await running.context.newPage(), address),
    async openWindow(address) {
      const opened = running.context.waitForEvent('page');
      await running.devTools.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      return goTo(await opened, address);
    },
    async openPrivateWindow(address) {
      const opened = running.context.waitForEvent('page');
      await inExtension(openPrivate);
      return goTo(await opened, address);
    },
    inExtension,
    openPopup: (page) => openChromiumPopup(running.devTools, running.id, playwrightOf(page)),
    shownPopup: () => shownChromiumPopup(running.devTools, running.id),
    holdPanel: () => holdChromiumPanel(running.devTools, running.id),
    async chooseInMenu(page, { id }) {
      const click = await page.evaluate(() => ({ selectionText: String(getSelection()), pageUrl: location.href }));
      await inWorker(page, dispatchMenuClick, { ...click, menuItemId: id, editable: false });
    },
    // Playwright's keys do not reach the browser's own shortcuts.
    command: (page, name) => inWorker(page, dispatchCommand, name),
    async killBackground() {
      // One that is only starting is not closed at the first time.
      const isGone = async (): Promise<boolean> => {
        const left = await workers(running);
        for (const targetId of left) await running.devTools.send('Target.closeTarget', { targetId }).catch(() => null);
        return left.length === 0;
      };
      await until(isGone, 'The service worker lives on.');
    },
    isBackgroundRunning: async () => (await workers(running)).length > 0,
    async reloadExtension() {
      await loadExtension(running.devTools, files);
      await ready();
    },
    async updateExtension() {
      raiseVersion(files);
      await loadExtension(running.devTools, files);
      await ready();
    },
    async setExtensionEnabled(enabled) {
      await onExtensionsPage(setEnabled, enabled);
      if (enabled) await ready();
    },
    async setPrivateAllowed(allowed) {
      const tab = await extensionTab(running);
      await onExtensionsPage(setPrivate, allowed);
      await until(async () => tab.isClosed(), 'The extension did not start anew.');
      await ready();
    },
    refuseNext: (page) => page.evaluate(answerNo),
    async restart() {
      await running.context.close();
      running = await start();
      await ready();
    },
    untilClosed: () => new Promise((resolve) => running.context.once('close', () => resolve())),
    close,
  };
}

const QUIET = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function speaking(language: string | undefined): string[] {
  return language === undefined ? [] : [`--lang=${language}`];
}

function pointingAt({ port, publicKeyHash }: NewsServer): string[] {
  return [
    '--disable-quic',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
  ];
}

/** Loads the extension in a folder, or what has become of it, and gives its id. */
async function loadExtension(devTools: CDPSession, folder: string): Promise<string> {
  const { id } = await devTools.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
  return id;
}

/** A file of the browser's page of extensions: it has the same rights, and does not list what the extension may on each site. */
const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';

/** The tab of the extension's own page; the browser closes it whenever the extension ends. */
async function extensionTab(running: Running): Promise<PlaywrightPage> {
  const { context, devTools, id, extensionTab: open } = running;
  const url = `chrome-extension://${id}/${QUIET_FILE}`;
  if (open && !open.isClosed() && open.url() === url) return open;
  const opened = context.waitForEvent('page');
  await devTools.send('Target.createTarget', { url, background: true });
  const tab = await opened;
  await tab.waitForLoadState();
  if (tab.url() !== url) {
    await tab.close();
    throw new Error('The extension is not there.');
  }
  running.extensionTab = tab;
  return tab;
}

async function workers({ devTools, id }: Running): Promise<string[]> {
  const { targetInfos } = await devTools.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.filter(({ url }) => new URL(url).host === id).map(({ targetId }) => targetId);
}

async function serviceWorker({ context, id }: Running): Promise<Worker> {
  const ours = (worker: Worker): boolean => new URL(worker.url()).host === id;
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', ours);
}
