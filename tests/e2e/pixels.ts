import type { Box, Page } from '../../tools/browsers/driver.ts';
import type { Mark } from '../../tools/page-view.ts';
import { readPng, type Picture } from './png.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The rules of marks, DESIGN.md's mid-tones: plum dots for AI footage, a teal double rule for studio finance. */
export const PLUM: Colour = [0xa1, 0x53, 0xbc];
export const TEAL: Colour = [0x0e, 0x87, 0x92];

/** The window as it is painted, or a part of it. */
export async function photograph(page: Page, clip?: Box): Promise<Picture> {
  return readPng(await page.screenshot(clip));
}

/** Where one colour lies in a picture: for each row of pixels its runs, `end` exclusive. */
export type Runs = { start: number; end: number }[][];

/** Runs of a colour; antialiased edges belong to it while they are near. */
export function runsOf({ width, height, pixels }: Picture, colour: Colour): Runs {
  const near = (pixel: number): boolean =>
    colour.every((part, channel) => Math.abs((pixels[4 * pixel + channel] ?? 0) - part) < 40);
  return Array.from({ length: height }, (_, y) => {
    const row: Runs[number] = [];
    for (let x = 0; x < width; x++) {
      if (!near(y * width + x)) continue;
      const last = row.at(-1);
      if (last?.end === x) last.end = x + 1;
      else row.push({ start: x, end: x + 1 });
    }
    return row;
  });
}

/** What a rule under words looks like. */
export type Rule = 'dotted' | 'double' | 'none' | 'other';

/** Names the rule that runs of a colour draw over `width` pixels: a row of dots, or two lines with a gap between them. */
export function ruleOf(runs: Runs, width: number): Rule {
  if (runs.every((row) => row.length === 0)) return 'none';
  const full = runs.map((row) => covered(row) > 0.9 * width);
  const lines = full.filter((whole, row) => whole && !full[row - 1]).length;
  if (lines === 2) return 'double';
  const mostRuns = Math.max(...runs.map((row) => row.length));
  return lines === 0 && mostRuns > width / 20 ? 'dotted' : 'other';
}

/** Names the rule found by its pixels under the first line of a mark, in the colour that belongs to it. */
export async function ruleUnder(page: Page, { boxes }: Mark): Promise<string> {
  const { x, y, width, height } = boxes[0]!;
  const picture = await photograph(page, { x, y: y + height / 2, width, height: height / 2 + 8 });
  const [plum, teal] = [PLUM, TEAL].map((colour) => ruleOf(runsOf(picture, colour), picture.width));
  if (plum === 'dotted' && teal === 'none') return 'dotted';
  if (teal === 'double' && plum === 'none') return 'double';
  return `plum ${plum}, teal ${teal}`;
}

/** Mean brightness of a picture, 0 black to 1 white. */
export function brightnessOf({ pixels }: Picture): number {
  const colours = pixels.filter((_, index) => index % 4 !== 3);
  return colours.reduce((sum, value) => sum + value, 0) / (255 * colours.length);
}

function covered(row: Runs[number]): number {
  return row.reduce((sum, { start, end }) => sum + end - start, 0);
}
