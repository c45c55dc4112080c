import type { ServedPage, ServedPages } from '../../tools/serve-news.ts';

export const REFUSED_PAGE = 'https://www.bbc.com/news/undated';
export const SPANISH_PAGE = 'https://www.bbc.com/mundo/noticias';
export const OPTED_OUT_PAGE = 'https://www.bbc.com/news/opted-out';
export const FRONT_PAGE = 'https://www.bbc.com/news';
/** Loads until `script` comes. */
export const SLOW_PAGE = 'https://www.bbc.com/news/slow';

const page = (body: string, lang = 'en', head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News of the day</title>${head}</head><body>${body}</body></html>`;
const at = (address: string): string => address.replace('https://', '');

const teaser = (words: string): string => `<li><article><h3><a href="/news/story">${words}</a></h3></article></li>`;

/** A page for each state of the popup that a page alone brings about, by host and path. */
export const pagesOfStates = (script: Promise<ServedPage>): ServedPages => ({
  [at(REFUSED_PAGE)]: page(`<main><article><h1>What a streamer earns, and what it spends</h1>
    <p>Netflix had revenue of €9bn in the second quarter of 2025, as one reader worked out for us.</p>
    <p>The blue crane of the old harbour has returned after two years in a yard up the coast.</p>
    <p>Its jib was straightened, its cab repainted, and its motor rewound by a family firm.</p></article></main>`),
  [at(SPANISH_PAGE)]: page(
    `<main><article><h1>La grúa azul vuelve al puerto</h1>
    <p>Netflix tuvo ingresos de 11.080 millones de dólares en el segundo trimestre de 2025, según la empresa.</p>
    <p>La grúa azul del viejo puerto ha vuelto después de dos años en un taller de la costa.</p></article></main>`,
    'es',
  ),
  [at(OPTED_OUT_PAGE)]: page(
    '<main><p>Netflix had revenue of $11.08bn in the second quarter of 2025.</p></main>',
    'en',
    '<meta name="sidelight" content="off">',
  ),
  [at(SLOW_PAGE)]: page(
    `<main><article><h1>Late news</h1><p>Netflix had revenue of $11.08bn in the second quarter of 2025.</p>
    <script src="/late.js"></script></article></main>`,
  ),
  'www.bbc.com/late.js': script,
  [at(FRONT_PAGE)]: page(`<main><ul>
    ${teaser('Netflix revenue was $11.08bn in the second quarter of 2025')}
    ${teaser('A harbour gets its crane back after two long years in a yard')}
    ${teaser('Children may climb the crane on Sundays, two at a time')}</ul></main>`),
});
