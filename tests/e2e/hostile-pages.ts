import type { ServedPage } from '../../tools/serve-news.ts';
import { page as article } from './pages.ts';

/** A page that is hard on whoever marks it. */
export interface HostilePage {
  /** What it does: "a page that …". */
  name: string;
  address: string;
}

interface Hostility {
  style?: string;
  /** HTML before and after the paragraphs. */
  before?: string;
  after?: string;
  /** Runs in the head, before anything else. */
  script?: string;
  headers?: Record<string, string>;
  doctype?: string;
}

/** Words of the paragraph with the mention. */
export const WORDS = '$11.08bn';

/** The colour of everything behind and around a card. */
export const FOE = [0, 255, 0] as const;
const FOE_STYLE = ':root:root { background: rgb(0 255 0) !important }';

const BODY = `
  <p>Netflix’s revenue was ${WORDS} in the second quarter of 2025.</p>
  <p>The town hall will be painted in spring, and the bridge beside it in the autumn of the same year.</p>`;

/** Leaves what the body was before anyone else came. */
const REMEMBER = 'addEventListener("DOMContentLoaded", () => { globalThis.bodyBefore = document.body.outerHTML; });';

/** Nine nodes a row. */
const ROWS = Array.from({ length: 2300 }, (_, row) => `<tr><td>Lot ${row}<td>oak<td>sold<td>${row % 7}`).join('');

/** Every method throws but while the page is at peace; a key makes war or peace, for tests look by the same methods. */
const WAR = `
  const wage = (prototype) => {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (typeof value === 'function' && name !== 'constructor')
        prototype[name] = function (...args) {
          if (peace) return Reflect.apply(value, this, args);
          throw new Error('Array or element, ' + name + ': the page is at war.');
        };
  };
  let peace = false;
  addEventListener('keydown', () => { peace = !peace; });
  addEventListener('DOMContentLoaded', () => [Array, Element, Node, Document, EventTarget].forEach(({ prototype }) => wage(prototype)));`;

export const AT_WAR = 'overrides what arrays, elements and documents can do';

const NONCE = 'b25seSBvdXJz';
const ONCE = `script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'`;

const HOSTILITIES: Record<string, Hostility> = {
  'unsets every style': { style: '* { all: unset !important } :is(head, head *) { display: none !important }' },
  'lays what it has over everything, by z-index and in the top layer': {
    style:
      'aside, [popover] { position: fixed; inset: 175px 0 auto; margin: 0; width: 100%; height: 600px; background: #0f0 } aside { z-index: 2147483647 }',
    after: '<aside></aside><div popover="manual"></div>',
    script: 'addEventListener("DOMContentLoaded", () => document.querySelector("[popover]").showPopover());',
  },
  'forbids selecting': {
    style: 'html, body, body * { -webkit-user-select: none !important; user-select: none !important }',
  },
  'moves, scales, filters and hides its root': {
    style: `
      html { transform: translate(20px, 10px); filter: contrast(1); visibility: hidden; pointer-events: none }
      body { transform: scale(1.2); transform-origin: 0 0; contain: paint; visibility: visible; pointer-events: auto }`,
  },
  'enlarges its root': { style: 'html { zoom: 1.4 }' },
  'renders only what is in the window': {
    style: 'section { content-visibility: auto; contain-intrinsic-size: auto 51px }',
    before: `${'<section><p>A line about the harbour and its crane.</p></section>'.repeat(60)}<section>`,
    after: '</section>',
  },
  'scrolls inside of what scrolls': {
    style: 'main, article { height: 500px; overflow: auto } h1, p:last-child { margin-block: 700px }',
  },
  'has a table of 20,000 nodes': { before: `<table>${ROWS}</table>` },
  'deletes from its root what it does not know': {
    script: `
      new MutationObserver(() => {
        for (const { localName } of document.documentElement.children)
          if (localName !== 'head' && localName !== 'body') document.querySelector(localName).remove();
      }).observe(document.documentElement, { childList: true });`,
  },
  [AT_WAR]: { script: WAR },
  'trusts no type, style or script': {
    headers: {
      'content-security-policy': `default-src 'none'; img-src data:; ${ONCE}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  },
  'is in quirks mode': { doctype: '' },
};

/** One for each hostility, and what the server sends for it. */
export const HOSTILE: (HostilePage & { served: ServedPage })[] = Object.entries(HOSTILITIES).map(
  ([name, hostility]) => ({
    name,
    address: `https://www.bbc.com/news/${name.replaceAll(/\W+/g, '-')}`,
    served: serve(hostility),
  }),
);

function serve({ style = '', before = '', after = '', script = '', headers = {}, doctype }: Hostility): ServedPage {
  const html = article({
    title: 'A quarter in figures',
    published: '2025-07-22',
    style: FOE_STYLE + style,
    body: before + BODY + after,
  });
  const body = html
    .replace('<!doctype html>', (ours) => doctype ?? ours)
    .replace('<style', `<style nonce="${NONCE}"`)
    .replace(
      '<head>',
      () => `<head><link rel="icon" href="data:,"><script nonce="${NONCE}">${REMEMBER}${script}</script>`,
    );
  return { body, headers };
}
