import type { ServedPage } from '../serve-news.ts';

/** On a listed host, as all but the last; the requests never leave the machine. */
export const STORY = 'https://www.bbc.com/news/lighthouse';
export const QUIET = 'https://www.bbc.com/news/bakery';
/** Asks to be left alone. */
export const SHY = 'https://www.bbc.com/news/garden';
export const UNLISTED = 'https://www.gazette.example/lighthouse';

/** A mention of each kind of card, and two amounts of one measure that cannot both hold. */
const STORY_BODY = `
<p>Netflix has put a shot of <i>The Eternaut</i> together with generative AI: the footage shows a lighthouse going down.</p>
<p>Ted Sarandos said that the AI sequence was finished ten times faster than traditional visual effects.</p>
<h2>The quarter</h2>
<p>Netflix’s revenue was $11.08bn in the second quarter of 2025, more than many had hoped.</p>
<p>Netflix’s net income was $3.4bn in the second quarter of 2025.</p>
<p>Netflix’s revenue had been $9.56bn in the second quarter of 2024.</p>
<p>Netflix forecasts net income of $3bn for the third quarter of 2025.</p>
<p>Netflix took revenue of $11.8bn in the second quarter of 2025, another passage says.</p>
<p>The third and final season of <i>Squid Game</i> had 130 million views by 18 July 2025.</p>
<h2>The unions</h2>
<p>At the Hollywood strikes of 2023 SAG-AFTRA asked for rules on AI in film and television.</p>
<p>The keeper’s garden will be open on Sundays.</p>`;

const QUIET_BODY = `
<p>The bakery behind the church has lit its oven again after a winter of repairs.</p>
<p>Its brick floor was relaid by hand, and the flue swept for the first time in years.</p>`;

const OPTED_OUT = '<meta name="sidelight" content="off">';
const PAGES: Record<string, string> = {
  [STORY]: page('A lighthouse goes down', STORY_BODY),
  [QUIET]: page('The oven behind the church', QUIET_BODY),
  [SHY]: page('The oven behind the church', QUIET_BODY, OPTED_OUT),
  [UNLISTED]: page('A lighthouse goes down', STORY_BODY),
};

/** The pages that surfaces are shown over, for `serveNews`. */
export const NEWS: Record<string, ServedPage> = Object.fromEntries(
  Object.entries(PAGES).map(([address, body]) => [address.replace('https://', ''), body]),
);

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta property="article:published_time" content="2025-07-22">
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem }
@media (prefers-color-scheme: dark) { body { background: #121212; color: #ddd } }</style>
${head}
</head>
<body>
<main><article>
<h1>${title}</h1>
<p><time datetime="2025-07-22">2025-07-22</time></p>
${body}
</article></main>
</body>
</html>`;
}
