// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { english } from '../../utils/core/vocabulary/english.ts';
import { blocksOf, nothingMet } from '../../utils/page/blocks.ts';
import { placeOf, segmentsOf } from '../../utils/page/page-text.ts';
import { blocks, parse, texts } from './dom.ts';

describe('a block', () => {
  it.each([
    ['is the text of one block-level element', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['runs across inline tags', '<p>Rose to <b>$11.</b><i>08</i>bn</p>', ['Rose to $11.08bn']],
    ['has white space as the page shows it', '<p>\n  One\t two\n<b> three </b> </p>', ['One two three']],
    ['keeps a hard space', '<p>16&nbsp;%</p>', ['16\u00a0%']],
    ['loses what shows nothing', '<p>Har&shy;bour\u200b Pictures\ufeff</p>', ['Harbour Pictures']],
    ['ends at a line break', '<p>One<br>two</p>', ['One', 'two']],
    ['ends where another begins inside it', '<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
    ['ends at an element that nobody knows', 'One<x-card>two</x-card>three', ['One', 'two', 'three']],
    ['is nothing without text', '<p> </p><p>&nbsp;</p><div></div>', []],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['heading', '<h2>Text</h2>'],
    ['heading', '<h3><div>Text</div></h3>'],
    ['heading', '<div role="heading">Text</div>'],
    ['item', '<ul><li>Text</li></ul>'],
    ['item', '<ul><li><p>Text</p></li></ul>'],
    ['heading', '<ul><li><h4>Text</h4></li></ul>'],
    ['paragraph', '<div>Text</div>'],
    ['paragraph', '<blockquote><p>Text</p></blockquote>'],
  ])('is a %s in %s', (kind, html) => {
    expect(blocks(html).map((block) => block.kind)).toEqual([kind]);
  });

  it('has the nearest language that is named around it', () => {
    const html = '<div lang="de"><p>Eins</p><p lang="en">Two</p></div><p>Three</p>';
    expect(blocks(html).map(({ language }) => language)).toEqual(['de', 'en', null]);
  });

  it('counts the characters that stand in links', () => {
    expect(blocks('<p>See <a href="/x">the <b>page</b></a> or <a>this</a></p>')[0]?.linked).toBe('thepage'.length);
  });
});

describe('a row of a table', () => {
  const row = (html: string): string[] => texts(`<table>${html}</table>`);

  it.each([
    ['joins its cells by bars', '<tr><th>Metric</th><td>Q2</td></tr>', ['| Metric | Q2 |']],
    ['keeps empty cells', '<tr><td>a</td><td></td><td>b</td></tr>', ['| a | | b |']],
    ['counts a cell over two columns twice', '<tr><td colspan="2">a</td><td>b</td></tr>', ['| a | | b |']],
    ['parts the blocks inside a cell', '<tr><td>a<br>b</td><td><p> c </p></td></tr>', ['| a b | c |']],
    ['stands among other blocks', '<caption>In $m</caption><tr><td>a</td><td>b</td></tr>', ['In $m', '| a | b |']],
  ])('%s', (_, html, expected) => {
    expect(row(html)).toEqual(expected);
  });

  it('is what says by its role that it is one, of more cells than one', () => {
    const row = (...cells: string[]): string => `<div role="row">${cells.join('')}</div>`;
    const html = row('<b role="rowheader">Revenue</b>', '<i role="gridcell">$11bn</i>') + row('<i role="cell">a</i>');
    expect(blocks(html).map(({ text, kind }) => [text, kind])).toEqual([
      ['| Revenue | $11bn |', 'row'],
      ['a', 'paragraph'],
    ]);
  });

  it('is of kind row, and has the way back to its text', () => {
    const [block] = blocks('<table><tr><td>Revenue</td><td>$1<b>1bn</b></td></tr></table>');
    const at = block!.text.indexOf('$11bn');
    expect(block?.kind).toBe('row');
    expect(slices(block!, at, at + 5)).toEqual(['$1', '1bn']);
  });

  it.each([
    [
      'lays the page out with another table',
      '<tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr>',
      ['a', '| b | c |'],
    ],
    ['says that it is presentation', '<tr><td>a</td><td>b</td></tr>', ['a', 'b'], 'presentation'],
    ['holds an article in a cell', '<tr><td>menu</td><td><h1>News</h1><p>a</p></td></tr>', ['menu', 'News', 'a']],
  ])('is none where the table %s', (_, html, expected, role = '') => {
    expect(texts(`<table role="${role}">${html}</table>`)).toEqual(expected);
  });
});

describe('an open shadow tree', () => {
  it('is read in the place of its host, with what its slots were given', () => {
    const page = parse('<p>One</p><x-story><p>two</p></x-story><p>five</p>');
    const story = page.querySelector('x-story')!.attachShadow({ mode: 'open' });
    story.innerHTML = '<slot></slot><p>three</p><div></div>';
    const note = story.querySelector('div')!.attachShadow({ mode: 'open' });
    note.innerHTML = '<slot>four</slot>';
    const met = nothingMet();
    expect([...blocksOf(page.body, english, met)].map(({ text }) => text)).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
    ]);
    expect([...met.trees]).toEqual([story, note]);
  });
});

describe('not read', () => {
  it('a closed shadow tree', () => {
    const page = parse('<p>One</p><x-story></x-story>');
    page.querySelector('x-story')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>two</p>';
    expect([...blocksOf(page.body, english)].map(({ text }) => text)).toEqual(['One']);
  });

  it.each([
    '<nav>x</nav>',
    '<footer>x</footer>',
    '<aside>x</aside>',
    '<figure><figcaption>x</figcaption></figure>',
    '<form><p>x</p></form>',
    '<pre>x</pre>',
    '<button>x</button>',
    '<textarea>x</textarea>',
    '<div contenteditable>x</div>',
    '<div contenteditable="true">x</div>',
    '<div role="textbox">x</div>',
    '<div role="navigation">x</div>',
    '<div hidden>x</div>',
    '<div aria-hidden="true">x</div>',
    '<div style="display: none">x</div>',
    '<div class="visually-hidden">x</div>',
    '<script>x</script>',
    '<style>x</style>',
    '<noscript>x</noscript>',
    '<template>x</template>',
    '<section id="comments"><p>x</p></section>',
    '<div class="article-comments"><p>x</p></div>',
    '<div class="related-stories"><p>x</p></div>',
    '<p class="image-caption">x</p>',
  ])('%s', (html) => {
    expect(texts(`<p>One</p><p>two</p>${html}<p>three</p>`)).toEqual(['One', 'two', 'three']);
  });

  it('code in the middle of a block leaves a gap, and a script none', () => {
    expect(texts('<p>Run <code>npm</code> or<kbd>x</kbd>leave <script>1</script>it</p>')).toEqual(['Run or leave it']);
  });

  it.each([
    ['a form around the whole page', '<form><p>One</p><p>two</p></form>'],
    ['a wrapper that is named after its sidebar', '<div class="with-sidebar"><p>One</p><p>two</p></div>'],
    ['what may not be edited', '<div contenteditable="false"><p>One</p><p>two</p></div>'],
  ])('but %s is', (_, html) => {
    expect(texts(html)).toEqual(['One', 'two']);
  });
});

describe('the way back from offsets', () => {
  it('leads to the text nodes of every tag that a span crosses', () => {
    const [block] = blocks('<p>  Rose  to <b>$11.</b><i>08</i>bn </p>');
    const at = block!.text.indexOf('$');
    expect(slices(block!, at, block!.text.length)).toEqual(['$11.', '08', 'bn']);
    expect(slices(block!, 0, 7)).toEqual(['Rose ', 'to']);
  });

  it('gives a range from the first node to the last', () => {
    const [block] = blocks('<p>A <b>big</b> day</p>');
    const place = placeOf(block!.pieces, 2, 9);
    expect(place).toMatchObject({ startOffset: 0, endOffset: 4 });
    expect([place?.startContainer.data, place?.endContainer.data]).toEqual(['big', ' day']);
  });

  it('is none for what stands nowhere', () => {
    const [block] = blocks('<table><tr><td>a</td><td>b</td></tr></table>');
    expect(placeOf(block!.pieces, 0, 1)).toBeNull();
  });
});

function slices(block: ReturnType<typeof blocks>[number], start: number, end: number): string[] {
  return segmentsOf(block.pieces, start, end).map(({ node, from, to }) => node.data.slice(from, to));
}
