import { expect, it } from 'vitest';
import { htmlDocument, type Ends } from '../../tools/html-document.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { blocksOf } from '../../utils/page/blocks.ts';

const texts = (html: string): string[] => [...blocksOf(htmlDocument(html).body, english)].map(({ text }) => text);

it.each([
  ['a paragraph ends where another begins', '<p>One<p>two', ['One', 'two']],
  ['a paragraph does not reach past a block', '<p>One<div>two</div>three</p>', ['One', 'two', 'three']],
  ['a format runs on over the end of a block', '<p><b>One<p>two</b> three', ['One', 'two three']],
  ['text in a table that stands in no cell goes before it', '<table>two<tr><td>One</table>', ['two', '| One |']],
  ['entities are read without their semicolon too', '<p>AT&ampT &#8217; &eacute;', ['AT&T ’ é']],
  ['a script in front of a body that is not named goes to the head', '<script>x</script>One', ['One']],
  ['the inside of a noscript is none of the page', '<noscript><p>One</p></noscript><p>two', ['two']],
  [
    'a picture in a noscript of the head does not open the body',
    '<head><noscript><img></noscript><title>x</title><body>One',
    ['One'],
  ],
  ['the inside of a template is none of the page', '<template><p>One</p></template><p>two', ['two']],
  ['an SVG is no text', '<p>One <svg><a>two</a><title>x</title></svg> three', ['One three']],
  ['a frame’s source is no text', '<iframe srcdoc="<p>One">One</iframe><p>two', ['two']],
  ['nothing stays nothing', '', []],
])('as in a browser, %s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

it('reads a page that nests deeper than a browser goes', () => {
  const page = htmlDocument(`${'<div>'.repeat(5000)}One`);
  expect([...blocksOf(page.body, english)].map(({ text }) => text)).toEqual(['One']);
  let depth = 0;
  for (let element = page.querySelector('div:empty') ?? page.body; element.parentElement; depth++)
    element = element.parentElement;
  expect(depth).toBeLessThanOrEqual(512);
});

it('has the title as browsers have it', () => {
  expect(htmlDocument('<title>\n One \t two\n</title><svg><title>x</title></svg>').title).toBe('One two');
  expect(htmlDocument('<p>x').title).toBe('');
});

it('runs no script and fetches nothing', () => {
  htmlDocument(
    '<script>globalThis.ran = true</script><img src="https://nowhere.invalid/x" onerror="globalThis.ran = true">',
  );
  expect(globalThis).not.toHaveProperty('ran');
});

it('tells where in the source an element ends, its end tag written or not', () => {
  const source = '<p id=a>One<p id=b>two</p>';
  const ends: Ends = new Map();
  const page = htmlDocument(source, ends);
  const upTo = (id: string): string => source.slice(0, ends.get(page.getElementById(id)!));
  expect(upTo('a')).toBe('<p id=a>One');
  expect(upTo('b')).toBe(source);
});
