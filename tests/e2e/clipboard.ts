import type { Browser } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';

/** What the clipboard holds, in each of its forms; empty where it has none of that. */
export interface Pasted {
  plain: string;
  html: string;
}

/** Pastes what was copied into an empty tab, as a reader does elsewhere. */
export async function paste(browser: Browser): Promise<Pasted> {
  const tab = await browser.open('about:blank');
  await tab.evaluate(awaitPaste);
  await tab.keyboard.press('Control+v');
  const pasted = await until(() => tab.evaluate(() => globalThis.pasted), 'Nothing was pasted.');
  await tab.close();
  return pasted;
}

/** Runs in the tab. */
function awaitPaste(): void {
  document.addEventListener('paste', ({ clipboardData }) => {
    globalThis.pasted = {
      plain: clipboardData?.getData('text/plain') ?? '',
      html: clipboardData?.getData('text/html') ?? '',
    };
  });
  document.body.contentEditable = 'true';
  document.body.focus();
}

declare global {
  // Written in the tab by this function.
  // eslint-disable-next-line no-var
  var pasted: Pasted | undefined;
}
