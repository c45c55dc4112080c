import { h, render } from 'preact';

/** As little as a popup can be: one component, with a word to paint. */
const Empty = () => h('main', { style: { inlineSize: '360px', blockSize: '400px' } }, h('h1', null, 'Empty'));

render(h(Empty, null), document.body);
performance.mark('shown');
