import type { ServedPages } from '../serve-news.ts';

/** On a listed host, as all but the last; the requests never leave the machine. */
export const STORY = 'https://www.bbc.com/news/lighthouse';
export const QUIET = 'https://www.bbc.com/news/bakery';
/** Asks to be left alone. */
export const SHY = 'https://www.bbc.com/news/garden';
export const UNLISTED = 'https://www.gazette.example/lighthouse';
/** Has a figure that is not compared. */
export const IN_EUROS = 'https://www.bbc.com/news/euros';
export const FRONT = 'https://www.bbc.com/news';
export const SPANISH = 'https://www.bbc.com/mundo/faro';
/** Never loads to its end. */
export const ENDLESS = 'https://www.bbc.com/news/endless';

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

const IN_EUROS_BODY = `
<p>Netflix had revenue of €9bn in the second quarter of 2025, as one reader worked out.</p>${QUIET_BODY}`;

const FRONT_BODY = ['Netflix revenue was $11.08bn in the second quarter', 'The oven is lit again', 'Open on Sundays']
  .map((words) => `<article><h3><a href="${STORY}">${words}</a></h3></article>`)
  .join('');

const SPANISH_BODY = `
<p>Netflix tuvo ingresos de 11.080 millones de dólares en el segundo trimestre de 2025, según la empresa.</p>
<p>El faro volverá a abrir sus puertas los domingos, después de un invierno de obras en la escalera.</p>`;

const OPTED_OUT = '<meta name="sidelight" content="off">';
const PAGES: Record<string, string> = {
  [STORY]: page('A lighthouse goes down', STORY_BODY),
  [QUIET]: page('The oven behind the church', QUIET_BODY),
  [SHY]: page('The oven behind the church', QUIET_BODY, OPTED_OUT),
  [UNLISTED]: page('A lighthouse goes down', STORY_BODY),
  [IN_EUROS]: page('The oven, and what it cost', IN_EUROS_BODY),
  [FRONT]: page('News of the day', FRONT_BODY).replace(/<\/?article>\n/g, ''),
  [SPANISH]: page('El faro', SPANISH_BODY).replace('lang="en"', 'lang="es"'),
  [ENDLESS]: page('A lighthouse goes down', `${STORY_BODY}<script src="/endless.js"></script>`),
};

/** The pages that surfaces are shown over, for `serveNews`. */
export const NEWS: ServedPages = {
  ...Object.fromEntries(Object.entries(PAGES).map(([address, body]) => [address.replace('https://', ''), body])),
  'www.bbc.com/endless.js': new Promise(() => undefined),
};

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
