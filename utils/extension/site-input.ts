import type { SiteInput } from '../core/options-view.ts';
import type { Say } from '../core/say.ts';
import { siteOf } from '../core/sites.ts';

const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** Takes "paper.example", "www.paper.example/news" or a whole address; a site stands for all under it. */
export function readSite(typed: string, say: Say): SiteInput {
  const text = typed.trim();
  if (text === '') return { fault: say('options.noSiteYet') };
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || !HOST.test(url.hostname)) return { fault: say('options.noSite', shortened(text)) };
  return { host: siteOf(url.hostname) };
}

const LONGEST_QUOTE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
