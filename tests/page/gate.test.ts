// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opens, storedFilter, watchText } from '../../utils/page/gate.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { RELEASE, recordsFor } from '../core/stock.ts';
import { lendXPath } from './xpath.ts';

const { filter } = recordsFor(HARBOUR_PACK);

describe('the gate', () => {
  it.each([
    ['opens on a name of a pack', 'News of Harbour Pictures today', true],
    ['opens on a name inside other text of the page', '{"title":"The Salt Road"}', true],
    ['opens on a name that touches the text of the next element', 'NewsHarbour PicturesThe town', true],
    ['opens where AI and film touch others', 'NewsAI made itFilms of the week', true],
    ['opens where AI and film stand together', 'Artificial intelligence made the footage', true],
    ['stays closed on AI alone', 'Artificial intelligence in banking', false],
    ['stays closed on film alone', 'A film about a crane', false],
    ['stays closed on part of a name', 'The harbourside and the salt roads', false],
    ['stays closed on an empty page', '', false],
  ])('%s', (_, text, open) => {
    expect(opens(text, filter)).toBe(open);
  });

  it('takes the filter that is stored', () => {
    expect(storedFilter(filter, RELEASE)).toBe(filter);
  });

  it.each([
    ['before a pack is stored', undefined],
    ['where something else is stored', 'filter'],
    ['where null is', null],
    ['where a field is missing', { ...filter, names: undefined }],
    ['where a pattern is none', { ...filter, film: 1 }],
    ['where its number is none', { ...filter, version: '1' }],
    ['where its keys are none', { ...filter, records: 'none' }],
    ['where its list is none', { ...filter, topical: {} }],
    ['of an older version of the extension', { ...filter, made: filter.made.replace(RELEASE, '0.9.0') }],
    ['of a newer version of the extension', { ...filter, made: filter.made.replace(RELEASE, '1.0.01') }],
  ])('has no filter %s', (_, stored) => {
    expect(storedFilter(stored, RELEASE)).toBeNull();
  });
});

describe('text that comes later', () => {
  beforeEach(() => {
    lendXPath();
    vi.useFakeTimers();
    document.body.innerHTML = '<main></main>';
  });
  afterEach(() => vi.useRealTimers());

  const added: string[] = [];
  const start = (): (() => void) => {
    added.length = 0;
    return watchText(document, (text) => added.push(text));
  };

  it('is told in one piece, at most twice a second', async () => {
    const stop = start();
    document.body.append('one ');
    await vi.advanceTimersByTimeAsync(100);
    document.body.append('two');
    expect(added).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(added).toEqual(['one \ntwo']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(added).toHaveLength(1);
    stop();
  });

  it('is the whole text of an element whose words changed', async () => {
    document.body.innerHTML = '<p>Har</p>';
    const stop = start();
    document.querySelector('p')!.firstChild!.nodeValue = 'Harbour';
    await vi.advanceTimersByTimeAsync(500);
    expect(added).toEqual(['Harbour']);
    stop();
  });

  it('is not what was taken away again', async () => {
    const stop = start();
    const gone = document.createElement('p');
    gone.textContent = 'gone';
    document.body.append(gone, 'here');
    gone.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(added).toEqual(['here']);
    stop();
  });

  it('is that of open shadow trees from the first, and whenever something changes', async () => {
    const tree = document.createElement('x-story').attachShadow({ mode: 'open' });
    tree.innerHTML = '<p>one</p><div></div>';
    tree.querySelector('div')!.attachShadow({ mode: 'open' }).append('two');
    document.body.append(tree.host);
    const stop = start();
    await vi.advanceTimersByTimeAsync(0);
    expect(added).toEqual(['one\ntwo']);
    tree.querySelector('p')!.append(' more');
    await vi.advanceTimersByTimeAsync(500);
    expect(added.at(-1)).toContain('one more');
    stop();
  });

  it('is not told any more after the stop', async () => {
    const stop = start();
    document.body.append('one');
    stop();
    document.body.append('two');
    await vi.advanceTimersByTimeAsync(1000);
    expect(added).toEqual([]);
  });
});
