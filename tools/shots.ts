// Pictures of every surface in every state and look: npm run shots [-- --firefox] [--only WORDS] [FOLDER]
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atRest } from './at-rest.ts';
import type { Browser } from './browsers/driver.ts';
import { buildExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { needBrowser } from './find-browser.ts';
import { launchBrowser } from './launch.ts';
import { serveNews } from './serve-news.ts';
import { contactSheet, type Shot } from './surfaces/contact-sheet.ts';
import { LOOKS, writeRightToLeft, type ShotLook } from './surfaces/looks.ts';
import { NEWS } from './surfaces/news.ts';
import { surfacesIn } from './surfaces/surfaces.ts';
import type { Surface } from './surfaces/view.ts';

const USAGE = 'usage: npm run shots [-- --firefox] [--only WORDS] [FOLDER]';

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<void> {
  const options = { firefox: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } as const;
  const { values, positionals } = commandLine({ options, allowPositionals: true }, USAGE);
  const name = values.firefox ? 'firefox' : 'chromium';
  const all = surfacesIn(name);
  const surfaces = all.filter((one) => one.name.includes(values.only));
  if (surfaces.length === 0)
    throw new Error(`--only: nothing has "${values.only}" in its name; there are ${names(all)}`);
  const folder = positionals[0] ?? mkdtempSync(path.join(tmpdir(), 'sidelight-shots-'));
  mkdirSync(folder, { recursive: true });
  const program = needBrowser(name, console.log);
  const extension = buildExtension(values.firefox ? 'firefox' : 'chrome', 'open');
  const server = await serveNews(NEWS);
  const browser = await launchBrowser(name, { program, extension, server, headless: true, language: 'en-US' });
  try {
    await takeAll(browser, surfaces, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A picture that cannot be taken does not keep the others from being taken. */
async function takeAll(browser: Browser, surfaces: readonly Surface[], folder: string): Promise<void> {
  const shots: Shot[] = [];
  for (const surface of surfaces)
    for (const look of LOOKS.filter((one) => !surface.fixed || one.width === LOOKS[0]?.width))
      try {
        const file = `${surface.name} ${look.name}.png`.replaceAll(/[^\w.]+/g, '-');
        writeFileSync(path.join(folder, file), await take(browser, surface, look));
        shots.push({ surface: surface.name, look: look.name, file });
      } catch (error) {
        process.exitCode = 1;
        console.error(`${surface.name}, ${look.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
  const sheet = path.join(folder, 'index.html');
  writeFileSync(sheet, contactSheet(`Sidelight in ${browser.name}`, shots));
  console.log(`${shots.length} pictures: ${path.resolve(sheet)}`);
}

async function take(browser: Browser, surface: Surface, look: ShotLook): Promise<Buffer> {
  const view = await surface.show(browser, look);
  try {
    if (look.rightToLeft) await view.evaluate(writeRightToLeft);
    return await atRest(view.screenshot);
  } finally {
    await view.close();
  }
}

function names(surfaces: readonly Surface[]): string {
  return surfaces.map(({ name }) => `"${name}"`).join(', ');
}
