import type { ServedPage } from '../../tools/serve-news.ts';

// Pages whose text is hard to reach. Written for these tests.

export const CROWD_PAGE = 'https://www.bbc.com/reach/crowd';

/** As many sections, each with a mark of its own. */
export const CROWD = 600;

const page = (body: string, style = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>What the spring has brought</title><meta property="article:published_time" content="2025-07-22">
<style>${style}</style></head><body><header><nav><a href="/">Home</a></nav></header>${body}</body></html>`;

/** It scrolls in a box of its own, as pages with a fixed header do. */
const crowd = page(
  `<main><article><h1>What the spring has brought</h1>${Array.from(
    { length: CROWD },
    (_, n) =>
      `<h2>Part ${n}</h2><p>Netflix’s revenue was $11.08bn in the second quarter of 2025, says witness ${n}.</p>`,
  ).join('')}</article></main>`,
  'body { margin: 0 } nav { height: 40px } main { height: calc(100vh - 40px); overflow: auto }',
);

export const REACH_PAGES: Record<string, ServedPage> = {
  'www.bbc.com/reach/crowd': crowd,
  'www.bbc.com/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
};
