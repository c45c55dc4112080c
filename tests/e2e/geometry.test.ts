import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildExtension } from '../../tools/build.ts';
import type { Browser } from '../../tools/browsers/driver.ts';
import { NEWS } from '../../tools/surfaces/news.ts';
import { surfacesIn } from '../../tools/surfaces/surfaces.ts';
import { PLAIN } from '../../tools/surfaces/view.ts';
import { openBrowser } from './browser.ts';
import { geometryOf } from './geometry.ts';
import { outOfReach } from './reflow.ts';

/** What is measured, and in how wide a window; CSS pixels. */
const MEASURED = [
  { name: 'popup found', width: 1280 },
  { name: 'card fits', width: 1280 },
  { name: 'card differs', width: 1280 },
  { name: 'settings', width: 320 },
];

const name = inject('browser');
const surfaces = surfacesIn(name);

/** Renewed by `vitest run --project e2e-chromium --project e2e-firefox tests/e2e/geometry.test.ts -u`. */
describe('the parts of a surface, in a font that is the same everywhere,', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(NEWS, buildExtension(name === 'firefox' ? 'firefox' : 'chrome', 'open'));
  });
  afterAll(() => browser?.close());

  it.each(MEASURED)('lie where they lay: $name at $width px', async ({ name: surface, width }) => {
    const view = await surfaces.find((one) => one.name === surface)!.show(browser, { ...PLAIN, width });
    const geometry = await geometryOf(view);
    await view.close();
    await expect(geometry).toMatchFileSnapshot(`geometry/${surface} ${name}.txt`.replaceAll(' ', '-'));
  });

  it.each([
    [320, 640],
    [640, 400],
  ])('of a card are whole in a window of %i by %i px', async (width, height) => {
    const card = surfaces.find((one) => one.name === 'card pinned')!;
    const view = await card.show(browser, { ...PLAIN, width, height });
    expect(await view.evaluate(outOfReach)).toEqual([]);
    await view.close();
  });
});
