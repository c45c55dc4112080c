import type { ServedPage } from '../../tools/serve-news.ts';

/** Nothing a page could lend us: no script, no style, and no string may become script or markup. */
const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

/** What an article of a news site is made of. */
export interface Article {
  title: string;
  /** ISO date. */
  published: string;
  /** HTML of the article's body. */
  body: string;
  style?: string;
}

/** Written for these tests; each sentence is there for the outcome named beside it in `STORY_OUTCOMES`. */
const STORY_BODY = `
  <p>Netflix has finished a scene of <i>The Eternaut</i> with generative AI: the footage shows a house falling down.</p>
  <p>Ted Sarandos said that the AI sequence was ready ten times faster than traditional visual effects.</p>
  <p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p>
  <p>Netflix’s net income was $3.4bn in the second quarter of 2025.</p>
  <p>Netflix’s <a href="/news/last-year">revenue had been $9.56bn</a> in the second quarter of 2024.</p>
  <p>Netflix forecasts net income of $3bn for the third quarter of 2025.</p>
  <p>At the Hollywood strikes of 2023 SAG-AFTRA asked for rules on AI in film and television.</p>
  <p>The town hall will be painted in spring.</p>`;

/** For each mention of the story: words of its paragraph, what its mark lies on, its fact, what its card says of the figure. */
export const STORY_OUTCOMES = [
  { words: '$11.08bn', under: /revenue.*11\.08bn/, fact: 'netflix-revenue-2025-q2', line: 'double', says: 'Fits' },
  { words: '$3.4bn', under: /net income.*3\.4bn/, fact: 'netflix-profit-2025-q2', line: 'double', says: 'Differs' },
  {
    words: '$9.56bn',
    under: /revenue.*9\.56bn/,
    fact: 'netflix-revenue-2025-q2',
    line: 'double',
    says: 'Another period',
  },
  { words: '$3bn', under: /net income.*3bn/, fact: 'netflix-profit-2025-q2', line: 'double', says: 'Forecast' },
  { words: 'ten times faster', under: /AI|ten times/, fact: 'eternaut-vfx-speed', line: 'dotted', says: 'Fits' },
  { words: 'a house falling', under: /generative AI/, fact: 'netflix-first-genai-footage', line: 'dotted', says: '' },
] as const;

const STORY: Article = { title: 'A house falls in Buenos Aires', published: '2025-07-22', body: STORY_BODY };

export const STORY_PAGE = 'https://www.bbc.com/news/story';
export const STRICT_PAGE = 'https://variety.com/2025/story';
export const NIGHT_PAGE = 'https://www.indiewire.com/night';
export const QUIET_PAGE = 'https://www.bbc.com/news/harbour';
export const RIVAL_PAGE = 'https://www.cnbc.com/rival';
/** Of AI footage alone: it claims no figures that could be held against each other. */
export const FOOTAGE_PAGE = 'https://www.bbc.com/news/footage';
export const TWO_WAYS_PAGE = 'https://www.bbc.com/news/two-ways';
/** Under two headings, far below each other. */
export const LONG_PAGE = 'https://www.bbc.com/news/long';
export const LINKED_PAGE = 'https://www.bbc.com/news/last-year';
export const UNLISTED_PAGE = 'https://www.gazette.example/story';

const ARTICLES: Record<string, ServedPage> = {
  [key(STORY_PAGE)]: page(STORY),
  [key(STRICT_PAGE)]: { body: page(STORY), headers: { 'content-security-policy': STRICT } },
  [key(UNLISTED_PAGE)]: page(STORY),
  [key(NIGHT_PAGE)]: page({ ...STORY, style: 'body { background: #121212; color: #ddd }' }),
  [key(LINKED_PAGE)]: page({
    title: 'The year before',
    published: '2025-07-20',
    body: '<p>The page behind the link.</p>',
  }),
  [key(QUIET_PAGE)]: page({
    title: 'A harbour gets its crane back',
    published: '2025-07-22',
    body: `
      <p>The blue crane of the old harbour has returned after two years in a yard up the coast.</p>
      <p>Its jib was straightened, its cab repainted, and its motor rewound by a family firm.</p>
      <p>Children may climb it on Sundays, two at a time, as long as the wind allows.</p>`,
  }),
  [key(FOOTAGE_PAGE)]: page({ ...STORY, body: STORY_BODY.split('\n').slice(0, 2).join('\n') }),
  [key(TWO_WAYS_PAGE)]: page({
    title: 'Netflix counts its quarter',
    published: '2025-07-18',
    body: `
      <p>Netflix had revenue of $11.08bn in the second quarter of 2025, it told its shareholders.</p>
      <p>The letter came after the markets in New York had closed, and was read at once.</p>
      <p>Netflix took revenue of $11.8bn in the second quarter of 2025.</p>`,
  }),
  [key(LONG_PAGE)]: page({
    title: 'A long look at a short quarter',
    published: '2025-07-22',
    style: 'h2 { margin-top: 3000px }',
    body: `
      <p>Netflix has finished a scene of The Eternaut with generative AI: the footage shows a house falling down.</p>
      <h2>The quarter in figures</h2>
      <p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p>
      <p>Netflix’s net income was $3.4bn in the second quarter of 2025.</p>
      <h2>What the unions say</h2>
      <p>At the Hollywood strikes of 2023 SAG-AFTRA asked for rules on AI in film and television.</p>`,
  }),
  [key(RIVAL_PAGE)]: page({
    title: 'A rival counts its quarter',
    published: '2025-08-08',
    body: `
      <p>Paramount reported revenue of $6.8bn for the second quarter of 2025, a little more than a year before.</p>
      <p>Its net income was $57m, and unlike Netflix it still earns most of its money with cable channels.</p>`,
  }),
};

/** Every page of the test server, by host and path, with the icon that browsers ask each host for. */
export const PAGES: Record<string, ServedPage> = {
  ...ARTICLES,
  ...Object.fromEntries(
    Object.keys(ARTICLES).map((address) => [
      `${address.split('/')[0]}/favicon.ico`,
      { body: '', headers: { 'content-type': 'image/x-icon' } },
    ]),
  ),
};

function key(address: string): string {
  return address.replace('https://', '');
}

export function page({ title, published, body, style = '' }: Article): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="article:published_time" content="${published}">
${style && `<style>${style}</style>`}
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/culture">Culture</a></nav></header>
<main><article>
<h1>${title}</h1>
<p><time datetime="${published}">${published}</time></p>
${body}
</article></main>
<footer><p>Written for the tests of Sidelight.</p></footer>
</body>
</html>`;
}
