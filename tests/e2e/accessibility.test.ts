import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildExtension } from '../../tools/build.ts';
import type { Browser } from '../../tools/browsers/driver.ts';
import { NEWS } from '../../tools/surfaces/news.ts';
import { surfacesIn } from '../../tools/surfaces/surfaces.ts';
import { PLAIN } from '../../tools/surfaces/view.ts';
import { faultsOf } from './axe.ts';
import { markIn, openBrowser, restOn } from './browser.ts';
import { STORY_PAGE } from './pages.ts';

// Markup, roles and colours are the same in Firefox; what its own tree makes of them, its other tests assert.
describe.skipIf(inject('browser') === 'firefox')(
  'axe-core, on a build whose cards are open to it (not in Firefox),',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      const extension = buildExtension(inject('browser') === 'firefox' ? 'firefox' : 'chrome', 'open');
      browser = await openBrowser(NEWS, extension);
    });
    afterAll(() => browser?.close());

    it.each(surfacesIn(inject('browser')))('finds nothing wrong with: $name', async (surface) => {
      const faults: Record<string, string[]> = {};
      let view = await surface.show(browser, PLAIN);
      faults['light'] = await faultsOf(view);
      const dark = { ...PLAIN, scheme: 'dark' } as const;
      if (surface.name.startsWith('card ')) {
        await view.close();
        view = await surface.show(browser, dark);
      } else await view.setLook(dark);
      faults['dark'] = await faultsOf(view);
      await view.close();
      expect(faults).toEqual({ light: [], dark: [] });
    });
  },
);

describe('the build that is shipped', () => {
  it('has cards that no script of a page can look into', async () => {
    const browser = await openBrowser();
    const page = await browser.open(STORY_PAGE);
    await markIn(page, '$11.08bn');
    await restOn(page, '$11.08bn');
    const hosts = (): Promise<boolean[]> =>
      page.evaluate(() => [...document.documentElement.children].slice(2).map(({ shadowRoot }) => shadowRoot === null));
    expect(await hosts()).toEqual([true]);
    await browser.close();
  });
});
