import type { ComparedPage } from '../../tools/compare-page.ts';

// Pages that are hard to cut into blocks. Written for these tests; `finds` is what stands in a mention, in reading order.

export interface ParityPage extends ComparedPage {
  name: string;
  finds: string[];
}

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Netflix counts its second quarter</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-22T08:00:00Z"}</script>`;

const PROSE = `<p>The company told its shareholders how the spring had gone, and what it expects of the months that are still to come.</p>
<p>Nobody was surprised, and the meeting ended an hour before the time that had been printed on the invitation.</p>`;

const article = (body: string): string =>
  `${HEAD}</head><body><main><article><h1>Netflix counts its second quarter</h1>${body}${PROSE}</article></main></body></html>`;

const inlineTags = article(`
  <p>Net<b>flix</b>’s <a href="/r"><em>reve</em>nue</a> was <span>$</span><b>11<i>.08</i></b><!-- a note -->bn
     in the&nbsp;second<wbr> quarter of <time datetime="2025-07-22">2025</time>.</p>
  <p>Netflix&rsquo;s net in&shy;come was&#32;<strong>&#36;3<sup>.</sup>4</strong>bn in the second quarter of 2025.<br>Its
     revenue<br>had been <q>something</q>&hellip;</p>
  <p>A scene of <cite>The <span class="x">Eternaut</span></cite> was made with <b>generative&nbsp;AI</b><img alt="AI" src="x">.</p>`);

const tables = article(`
  <p>Netflix published its figures for the second quarter of 2025.</p>
  <table><caption>In billions</caption>
    <thead><tr><th>Measure<th colspan=2>Second quarter of 2025<th>Change
    <tbody><tr><td>Revenue<td>$11.<b>08</b>bn<td><td>16%
    <tr><th>Net income<td>$3.4bn<td>&nbsp;<td>45%</table>
  <table role="presentation"><tr><td><p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p><p>That is all.</p>
    <td><table><tr><td>Netflix revenue<td>$12bn</table></table>`);

const hidden = article(`
  <p>Netflix’s revenue was $11.08bn<span hidden>, or rather $12bn,</span> in the second quarter of 2025.</p>
  <figure><img src="x"><figcaption>Netflix’s revenue was $12.01bn in the second quarter of 2025.</figcaption></figure>
  <aside><p>Netflix’s revenue was $12.02bn in the second quarter of 2025.</p></aside>
  <p hidden>Netflix’s revenue was $12.03bn in the second quarter of 2025.</p>
  <p style="color: red; display:none">Netflix’s revenue was $12.04bn in the second quarter of 2025.</p>
  <p style="VISIBILITY:hidden">Netflix’s revenue was $12.05bn in the second quarter of 2025.</p>
  <p aria-hidden="true">Netflix’s revenue was $12.06bn in the second quarter of 2025.</p>
  <p class="sr-only">Netflix’s revenue was $12.07bn in the second quarter of 2025.</p>
  <noscript><p>Netflix’s revenue was $12.08bn in the second quarter of 2025.</p></noscript>
  <template><p>Netflix’s revenue was $12.09bn in the second quarter of 2025.</p></template>
  <div class="related-stories"><p>Netflix’s revenue was $12.10bn in the second quarter of 2025.</p></div>
  <div contenteditable><p>Netflix’s revenue was $12.11bn in the second quarter of 2025.</p></div>
  <p lang="de">Netflix’s revenue was $12.12bn in the second quarter of 2025.</p>
  <script>document.write("<p>Netflix’s revenue was $12.13bn in the second quarter of 2025.</p>")</script>
  <svg><title>Netflix’s revenue was $12.14bn in the second quarter of 2025.</title><foreignObject><p>No.</p></foreignObject></svg>
  <details><summary>More</summary><p>Netflix’s net income was $3.4bn in the second quarter of 2025.</p></details>`);

/** The parser closes, moves and reopens: an end tag that is missing or wrong, text and rows where none may be, an early body. */
const unclosed = `${HEAD}<noscript><img src="counter.gif"></noscript><meta property="article:published_time" content="2025-07-22">
<body><div><article><h1>Netflix counts its second quarter</h1>
<p>Netflix’s <b>revenue was $11.08bn<p>in the second quarter</b> of 2025</i>, and <a href=1>one <a href=2>two</a>.
<p>Netflix&#8217s net income was $3.4bn &ltreally&gt in the second quarter of 2025.<p>Nested <p>paragraphs</p></p>
<table><tr><td>Cell</td>Netflix’s revenue was $12bn in the second quarter of 2025.<tr><td>Cell</table>
<ul><li>Netflix’s revenue was $11bn in the second quarter of 2025<li>A list<ul><li>within</ul></ul></br>
<h2>A heading</h3><p>${'<div>'.repeat(600)}Netflix’s revenue was $11.1bn in the second quarter of 2025.${'</div>'.repeat(300)}
${PROSE}`;

const teaser = (n: number, text: string): string =>
  `<li><h3><a href="/${n}">Headline number ${n} of this front page</a></h3><p>${text}</p></li>`;

const frontPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body><ul>
${teaser(1, 'Netflix’s revenue was $11.08bn in the second quarter of 2025, and that is not all that it had to say that day.')}
${teaser(2, 'The blue crane of the old harbour has returned after two years in a yard up the coast.')}
${teaser(3, 'A scene of The Eternaut was made with generative AI, says the streaming service that shows the series.')}
${teaser(4, 'Its jib was straightened, its cab repainted, and its motor rewound by a family firm.')}
</ul></body></html>`;

const oldEncoding = article(`
  <p>Netflix’s revenue – as “reported” – was £8.25bn ($11bn) in the second quarter of 2025.</p>`);

/** The two posts of a live page, each with its own date: the quarter of the second is another. */
const livePage = `${HEAD}</head><body><main><h1>Netflix counts its second quarter</h1>
<article><time datetime="2025-07-22">today</time><p>Netflix’s revenue was $11.08bn in the quarter.</p>${PROSE}${PROSE}</article>
<article><time datetime="2025-01-22">then</time><p>Netflix’s revenue was $12bn in the quarter.</p>${PROSE}${PROSE}</article>
</main></body></html>`;

const page = (name: string, path: string, html: string, finds: string[]): ParityPage => ({
  name,
  address: `https://www.bbc.com/parity/${path}`,
  html,
  finds,
});

export const PARITY_PAGES: ParityPage[] = [
  page('an article whose figures run across inline tags', 'inline', inlineTags, [
    'revenue was $11.08bn',
    'net income was $3.4bn',
    'revenue',
    'scene of The Eternaut was made with generative\u00a0AI',
  ]),
  page('an article with tables', 'tables', tables, [
    'published its figures',
    'Revenue | $11.08bn',
    'Net income | $3.4bn',
    'revenue was $11.08bn',
    'revenue | $12bn',
  ]),
  page('an article with captions, asides and hidden text', 'hidden', hidden, [
    'revenue was $11.08bn',
    'net income was $3.4bn',
  ]),
  page('an article with tags that are unclosed, misnested or too deep', 'unclosed', unclosed, [
    'revenue was $11.08bn',
    'net income was $3.4bn',
    'revenue was $12bn',
    'revenue was $11bn',
    'revenue was $11.1bn',
  ]),
  page('a front page', 'front', frontPage, [
    'revenue was $11.08bn',
    'scene of The Eternaut was made with generative AI',
  ]),
  page('a live page', 'live', livePage, ['revenue was $11.08bn', 'revenue was $12bn']),
  {
    ...page('a page in an old encoding', 'encoding', oldEncoding.replace('utf-8', 'windows-1252'), [
      'revenue – as “reported” – was £8.25bn',
    ]),
    bytes: windows1252(oldEncoding.replace('utf-8', 'windows-1252')),
  },
];

const plain = article('<p>Netflix’s revenue was $11.08bn in the second quarter of 2025.</p>');

/** The browser is served one figure, and `scan` reads another. */
export const OTHER_PAGE: ComparedPage = {
  address: 'https://www.bbc.com/parity/other',
  html: plain.replace('11.08', '12.08'),
  bytes: new TextEncoder().encode(plain),
};

/** Bytes that are no UTF-8; only the characters of these pages that are not Latin-1 are mapped. */
function windows1252(text: string): Uint8Array {
  const others: Record<string, number> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (character) => others[character] ?? character.charCodeAt(0));
}
