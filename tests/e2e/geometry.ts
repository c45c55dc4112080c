import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../tools/surfaces/view.ts';

/** A font that is the same on every machine. */
const FONT = createRequire(import.meta.url).resolve('@fontsource/roboto/files/roboto-latin-400-normal.woff2');

/** Parts of a surface by their selectors: those boxes are compared whose first match is drawn. */
const PARTS = ['main', 'dialog', '[role=dialog]', 'h1', 'h2', 'h3', 'button', 'a', 'svg', 'input', 'li', 'dl', 'p'];

/** Where the parts of a surface lie from the corner of its first one, in whole pixels, written in the test font: a line for each part. */
export async function geometryOf(view: View): Promise<string> {
  const font = readFileSync(FONT).toString('base64');
  const lines = await view.evaluate(measure, { font, parts: PARTS });
  return `${lines.join('\n')}\n`;
}

/** Runs in the surface; of a page with a card, in the card. */
async function measure({ font, parts }: { font: string; parts: string[] }): Promise<string[]> {
  const bytes = Uint8Array.from(atob(font), (one) => one.charCodeAt(0));
  const face = new FontFace('Sidelight test', bytes);
  document.fonts.add(await face.load());
  const host = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot);
  const root = host?.shadowRoot ?? document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{font-family:"Sidelight test"!important;transition:none!important;animation:none!important}');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await new Promise((resolve) => setTimeout(resolve, 500));
  const drawn = [...root.querySelectorAll(parts.join())].filter((one) => one.getClientRects().length > 0);
  const from = drawn[0]?.getBoundingClientRect() ?? new DOMRect();
  return drawn.map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const [left, top] = [Math.round(x - from.x), Math.round(y - from.y)];
    const text = (one.getAttribute('aria-label') ?? one.textContent).trim().replace(/\s+/g, ' ');
    const name = text.replace(/\d+ kB/, '… kB').slice(0, 40); // What is stored grows with the words that are known.
    return `${one.localName} "${name}": ${left},${top} ${Math.round(width)}x${Math.round(height)}`;
  });
}
