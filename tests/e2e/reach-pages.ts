import type { ServedPage } from '../../tools/serve-news.ts';

// Pages whose text is hard to reach. Written for these tests.

export const TREES_PAGE = 'https://www.bbc.com/reach/trees';
export const EMPTY_TREE_PAGE = 'https://www.bbc.com/reach/empty-tree';
export const CROWD_PAGE = 'https://www.bbc.com/reach/crowd';

export const FRAMES_PAGE = 'https://www.bbc.com/reach/frames';
export const SHUT_PAGE = 'https://www.bbc.com/reach/shut';

/** As many sections, each with a mark of its own. */
export const CROWD = 600;

const PROSE = `<p>The company told its shareholders how the spring had gone, and what it expects of the months that are still to come.</p>
<p>Nobody was surprised, and the meeting ended an hour before the time that had been printed on the invitation.</p>`;

const page = (body: string, style = ''): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>What the spring has brought</title><meta property="article:published_time" content="2025-07-22">
<style>${style}</style></head><body><header><nav><a href="/">Home</a></nav></header>${body}</body></html>`;

/**
 * The whole article stands in shadow trees: one within the other, with a paragraph of the document given to a slot. The text comes by a
 * script of its own, so that nothing of it stands in the document.
 */
const trees = page(`<news-story></news-story><script src="trees.js"></script>`);
const treesScript = `
  const treeIn = (host, html) => Object.assign(host.attachShadow({ mode: 'open' }), { innerHTML: html });
  const host = document.querySelector('news-story');
  const story = treeIn(host, \`<article><h1>What the spring has brought</h1>
    <p>Netflix’s <b>revenue was $11.08bn</b> in the second quarter of 2025.</p><slot name="given"></slot>${PROSE}
    <div id="note"></div></article>\`);
  const given = Object.assign(document.createElement('p'), { slot: 'given' });
  given.textContent = 'The net income of the company was $3.4bn in the second quarter of 2025.';
  host.append(given);
  treeIn(story.getElementById('note'),
    '<p>Netflix has finished a scene of The Eternaut with generative AI: the footage shows a house falling down.</p>');`;

/** The component has come, and its text has not. */
const emptyTree = page(`<main><news-story></news-story></main>
<script>document.querySelector('news-story').attachShadow({ mode: 'open' })</script>`);

/** It scrolls in a box of its own, as pages with a fixed header do. */
const crowd = page(
  `<main><article><h1>What the spring has brought</h1>${Array.from(
    { length: CROWD },
    (_, n) =>
      `<h2>Part ${n}</h2><p>Netflix’s revenue was $11.08bn in the second quarter of 2025, says witness ${n}.</p>`,
  ).join('')}</article></main>`,
  'body { margin: 0 } nav { height: 40px } main { height: calc(100vh - 40px); overflow: auto }',
);

/** Collapsed in four ways. */
const shut = page(
  `<main><article><h1>What the spring has brought</h1>${PROSE}
  <details><summary>Revenue</summary><p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p></details>
  <div id="found" hidden="until-found"><p>Netflix’s net income was $3.4bn in the second quarter of 2025.</p></div>
  <div id="styled" style="display: none"><p>Netflix’s net income was $3.05bn in the second quarter of 2025.</p></div>
  <div id="classed" class="shut"><p>Netflix has finished a scene of The Eternaut with generative AI: a house falls.</p></div>
  </article></main>`,
  '.shut { display: none }',
);

const article = (text: string): string =>
  page(`<main><article><h1>What the spring has brought</h1><p>${text}</p>${PROSE}</article></main>`);

/** Two frames of its own site, the first of another host and further down, one as large as an advertisement, and one of another site. */
const frames = page(`<main><article><h1>What the spring has brought</h1>
  <p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p>${PROSE}</article>
  <iframe src="https://news.bbc.com/reach/framed" width="700" height="500" style="margin-top: 1500px"></iframe>
  <iframe src="/reach/framed-near" width="700" height="500"></iframe>
  <iframe src="/reach/framed-small" width="300" height="250"></iframe>
  <iframe src="https://variety.com/reach/framed-other" width="700" height="500"></iframe></main>`);

export const REACH_PAGES: Record<string, ServedPage> = {
  'www.bbc.com/reach/trees': trees,
  'www.bbc.com/reach/trees.js': { body: treesScript, headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  'www.bbc.com/reach/empty-tree': emptyTree,
  'www.bbc.com/reach/crowd': crowd,
  'www.bbc.com/reach/shut': shut,
  'www.bbc.com/reach/frames': frames,
  'news.bbc.com/reach/framed': article('Netflix’s net income was $3.4bn in the second quarter of 2025.'),
  'www.bbc.com/reach/framed-near': article('Netflix forecasts net income of $3bn for the third quarter of 2025.'),
  'www.bbc.com/reach/framed-small': article('Netflix’s revenue was $12bn in the second quarter of 2025.'),
  'variety.com/reach/framed-other': article('Netflix’s revenue was $13bn in the second quarter of 2025.'),
  'www.bbc.com/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
};
