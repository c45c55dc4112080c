import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import type { NewsServer } from './serve-news.ts';
import { until } from './until.ts';

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; ask again after it may have been put to sleep. */
  worker(): Promise<Worker>;
  /** Closes the browser, if it is still open, and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program file. */
  browser: string;
  /** Folder of the built extension. */
  extension: string;
  server: NewsServer;
  headless: boolean;
}

/**
 * Starts a browser with a fresh profile and the extension, where every host name leads to `server`: nothing leaves the machine.
 * The extension comes by DevTools command, since Chrome no longer takes `--load-extension`.
 */
export async function launchBrowser({ browser, extension, server, headless }: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    ...(headless ? { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 } : { viewport: null }),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // `--test-type`: no bar that warns of the flags.
    args: [...QUIET, ...pointingAt(server), ...(headless ? [] : ['--test-type'])],
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await loadExtension(context, extension);
    const worker = (): Promise<Worker> => serviceWorker(context, extensionId);
    await until(async () => isReady(await worker()), 'The extension did not store its pack.');
    return { context, extensionId, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const QUIET = [
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function pointingAt({ port, publicKeyHash }: NewsServer): string[] {
  return [
    '--disable-quic',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
  ];
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser closed before the extension was loaded.');
  const { id } = await session.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
  await session.detach();
  return id;
}

async function serviceWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const ours = (worker: Worker): boolean => new URL(worker.url()).host === extensionId;
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', ours);
}

/** Whether the background has put into storage what page scripts read, as it does once it is installed. */
function isReady(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () => 'filter' in (await chrome.storage.local.get('filter')));
}
