import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Accessible, Browser, Page, Panel } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';
import { controlOf, markIn, noCard, openBrowser, openCard, popupSaying } from './browser.ts';
import { LONG_PAGE, QUIET_PAGE, RIVAL_PAGE, UNLISTED_PAGE } from './pages.ts';
import { outOfReach } from './reflow.ts';

let browser: Browser;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.open(LONG_PAGE);
  await markIn(page, '$11.08bn');
  const popup = await popupSaying(browser, page, /\d mentions/);
  await popup.press(await controlOf(popup, 'Side panel'));
  panel = await browser.holdPanel(page);
});
afterAll(() => browser?.close());

const text = (): Promise<string> => panel.text();

/** Waits until the panel lists the long page. */
async function listsLongPage(): Promise<void> {
  await until(async () => /A long look .*\b4 mentions\b/.test(await text()), 'The panel does not list the page.');
}

/** What is listed, in order: headings and links. */
async function listed(): Promise<string[]> {
  const nodes = flatten(await panel.tree()).filter(({ role, name }) => /^(?:heading|link)$/.test(role) && name !== '');
  return nodes.slice(1).map(({ name }) => name);
}

async function link(words: string): Promise<Accessible> {
  const links = flatten(await panel.tree()).filter(({ role }) => role === 'link');
  const found = links.find(({ name }) => name.includes(words));
  if (!found) throw new Error(`No link with "${words}" among: ${links.map(({ name }) => name).join(' | ')}`);
  return found;
}

/** How many looks of marks the page shows: one more while a mark is tinted, on a page that has no such mark at rest. */
const looks = (): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].filter(({ size }) => size > 0).length);

describe('the side panel', () => {
  beforeEach(async () => {
    await page.bringToFront();
    await listsLongPage();
  });

  it('lists the mentions of the page in reading order under its headings', async () => {
    expect(await listed()).toEqual([
      'Beginning',
      expect.stringMatching(/^AI footage: .*a house falling down/),
      'The quarter in figures',
      expect.stringMatching(/^Studio finance: .* Fits .*\$11\.08bn/),
      expect.stringMatching(/^Studio finance: .* Differs .*\$3\.4bn/),
      'What the unions say',
      expect.stringMatching(/^AI footage: .*SAG-AFTRA/),
    ]);
  });

  it.each([320, 640])('is whole at %i px', async (width) => {
    await panel.setSize(width, 800);
    expect(await panel.evaluate(outOfReach)).toEqual([]);
  });

  it('is headed by the page’s site and date', async () => {
    expect(await text()).toContain('www.bbc.com, 22 July 2025');
  });

  it('tints the mark of the mention that the pointer is on', async () => {
    const atRest = await looks();
    // Pointed at again and again: the first time may come before the panel has scrolled there.
    const pointed = (to: Accessible | null) => async (): Promise<number> => {
      await panel.point(to);
      return looks();
    };
    await expect.poll(pointed(await link('$3.4bn'))).toBe(atRest + 1);
    await expect.poll(pointed(null)).toBe(atRest);
  });

  it('sends the page to a mention, whose card opens, and says how the two stand', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.press(await link('$11.08bn'));
    expect((await openCard(page)).text).toContain('Fits');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await expect.poll(text).toContain('Fits $11bn (10.5 to 11.5).');
    await panel.press(await controlOf(panel, 'Next mention'));
    await expect.poll(text).toContain('Differs from $3.1bn');
    await page.mouse.click(5, 5);
    await noCard(page);
  });

  it('is used by keys alone', async () => {
    const atRest = await looks();
    const lastFilter = await controlOf(panel, /^1 fit/);
    await until(async () => {
      if ((await looks()) === atRest + 1) return true;
      await panel.focus(lastFilter);
      await panel.key('Tab');
      return false;
    }, 'The focus reached no mention.');
    await panel.key('Enter');
    expect((await openCard(page)).name).not.toBe('');
    await page.mouse.click(5, 5);
    await noCard(page);
  });

  it('narrows its list by topic and outcome', async () => {
    const press = async (name: RegExp): Promise<void> => panel.press(await controlOf(panel, name));
    await press(/^2 ?Studio finance/);
    await expect.poll(text).toContain('2 of 4 mentions');
    await press(/^1 differs/);
    await expect.poll(text).toContain('1 of 4 mentions');
    expect((await listed()).join()).toMatch(/^The quarter in figures,Studio finance: .*Differs[^,]*$/);
    await press(/^1 differs/);
    await press(/^2 ?Studio finance/);
    await expect.poll(text).toMatch(/\b4 mentions/);
  });

  it('follows to another tab and back', async () => {
    const quiet = await browser.open(QUIET_PAGE);
    await expect.poll(text).toContain('Nothing on this page');
    await page.bringToFront();
    await expect.poll(text).toContain('A long look at a short quarter');
    await quiet.close();
  });

  it('follows to another page in the tab, and back', async () => {
    await page.goto(RIVAL_PAGE);
    await expect.poll(text).toContain('A rival counts its quarter');
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(text).toContain('The quarter in figures');
  });

  it('says so where the browser does not tell which page it is', async () => {
    const settings = await browser.open('about:blank');
    await expect.poll(text).toContain('Sidelight does not see this page');
    await settings.close();
  });

  it('lists a page beyond the list once the reader has it shown in the popup', async () => {
    const gazette = await browser.open(UNLISTED_PAGE);
    await expect.poll(text).toContain('Sidelight does not see this page');
    const popup = await popupSaying(browser, gazette, 'This is not on the news list');
    await popup.press(await controlOf(popup, 'Show context once'));
    await expect.poll(text).toMatch(/\b7 mentions/);
    await popup.close();
    await gazette.close();
  });

  it('stays with the page of its own window', async () => {
    const other = await browser.openWindow(QUIET_PAGE);
    expect(await other.title()).toBe('A harbour gets its crane back');
    expect(await text()).toContain('A long look at a short quarter');
    await other.close();
  });

  it.each([
    ['md', 'Markdown', /^# A long look at a short quarter\n\n<https:\/\/www\.bbc\.com\/news\/long>\n\n- “Netflix has/],
    ['csv', 'CSV', /^\ufeffMention,Section,.*\r\n1,,AI footage,.*\r\n2,The quarter in figures,Studio finance,/],
    ['jsonld', 'Web annotations', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld",/],
  ])('saves the list as %s', async (ending, name, content) => {
    const file = path.join(browser.downloads, `sidelight-a-long-look-at-a-short-quarter.${ending}`);
    await panel.press(await controlOf(panel, name));
    const read = async (): Promise<string | null> => (existsSync(file) && readFileSync(file, 'utf8')) || null;
    expect(await until(read, `There is no file ${file}.`)).toMatch(content);
  });
});

describe('the side panel of a page that changes', () => {
  beforeEach(async () => {
    await page.goto(LONG_PAGE);
    await listsLongPage();
  });

  it('lists what has come to the page', async () => {
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Netflix’s revenue had been $9.56bn in the second quarter of 2024.';
      document.querySelector('article')!.append(paragraph);
    });
    await expect.poll(text).toMatch(/\b5 mentions/);
    expect(await link('$9.56bn')).toMatchObject({ name: expect.stringContaining('Another period') });
  });

  it('follows where the page becomes another without loading: to a quiet one, and on to one with mentions', async () => {
    await page.evaluate(() => {
      const [title, ...others] = document.querySelectorAll('article > *');
      history.pushState({}, '', '/news/crane');
      document.title = title!.textContent = 'A crane is back';
      for (const other of others) other.remove();
      const words = 'The blue crane of the old harbour has returned after two years in a yard up the coast. ';
      document
        .querySelector('article')!
        .append(Object.assign(document.createElement('p'), { textContent: words.repeat(4) }));
    });
    await expect.poll(text).toContain('Nothing on this page');
    await expect.poll(text).toContain('A crane is back');
    await page.evaluate(() => {
      history.pushState({}, '', '/news/quarter');
      document.title = document.querySelector('h1')!.textContent = 'A quarter is over';
      const words = 'Netflix’s net income was $3.4bn in the second quarter of 2025.';
      document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: words }));
    });
    await expect.poll(text).toContain('A quarter is over');
    await expect.poll(text).toMatch(/\b1 mention\b/);
  });

  it('says that the reader has paused it, and takes that back', async () => {
    await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, paused: true } }));
    await expect.poll(text).toContain('Paused on all sites');
    await panel.press(await controlOf(panel, 'Turn on for all sites'));
    await expect.poll(text).toMatch(/\b4 mentions/);
    expect(page.errors).toEqual([]);
  });
});
