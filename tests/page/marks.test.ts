// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editOf } from '../../utils/page/edits.ts';
import { lookKey, type Look } from '../../utils/page/mark-rules.ts';
import { createMarks, MOST_DRAWN, type Mark, type Marks } from '../../utils/page/marks.ts';
import { placeOf } from '../../utils/page/page-text.ts';
import { blocks } from './dom.ts';
import { lendHighlights, wordsUnder } from './highlights.ts';

let registry: ReturnType<typeof lendHighlights>;
let marks: Marks;

const nameOf = (look: Look): string => lookKey(look).replaceAll(' ', '-');

const [block] = blocks('<p>one two three</p>');

function mark(word: string, more: Partial<Mark> = {}): Mark {
  const start = block!.text.indexOf(word);
  const place = placeOf(block!.pieces, start, start + word.length);
  return { topic: 'ai-footage', link: false, painted: true, element: block!.element, place, ...more };
}

beforeEach(() => {
  registry = lendHighlights();
  document.adoptedStyleSheets = [];
  marks = createMarks(document, lookKey, 'lines');
});

describe('marks', () => {
  it('are drawn each in the look of its topic and link', () => {
    marks.show([mark('one'), mark('two', { topic: 'studio-finance' }), mark('three', { link: true })]);
    expect(wordsUnder(registry)).toEqual({
      'ai-footage text rest': ['one'],
      'studio-finance text rest': ['two'],
      'ai-footage link rest': ['three'],
    });
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('leave no trace where there are none', () => {
    marks.show([]);
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  it('stand in one look at a time while the pointer comes and goes', () => {
    marks.show([mark('one'), mark('two')]);
    marks.hover(0);
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text hover': ['one'], 'ai-footage text rest': ['two'] });
    marks.hover(1);
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text hover': ['two'], 'ai-footage text rest': ['one'] });
    marks.hover(null);
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text rest': ['one', 'two'] });
  });

  it('go with text that is edited before them; one that was written into is not drawn', () => {
    const [own] = blocks('<p>one two three</p>');
    const on = (word: string): Mark => {
      const start = own!.text.indexOf(word);
      return mark(word, { place: placeOf(own!.pieces, start, start + word.length) });
    };
    marks.show([on('one'), on('two'), on('three')]);
    const node = own!.pieces[0]!.node;
    const before = node.data;
    node.data = 'one or twelve three';
    marks.follow(new Map([[node, editOf(before, node.data)]]));
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text rest': ['one', 'three'] });
  });

  it('are active while their card is open, whatever the pointer does', () => {
    marks.show([mark('one')]);
    marks.activate(new Set([0]));
    marks.hover(0);
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text active': ['one'] });
    marks.hover(null);
    marks.activate(new Set());
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text rest': ['one'] });
  });

  it('that are not painted show only while they are active', () => {
    marks.show([mark('one', { painted: false })]);
    expect(wordsUnder(registry)).toEqual({});
    marks.activate(new Set([0]));
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text active': ['one'] });
    marks.activate(new Set());
    expect(wordsUnder(registry)).toEqual({});
  });

  it('take the place of the marks before', () => {
    marks.show([mark('one'), mark('two')]);
    marks.hover(1);
    marks.show([mark('three')]);
    expect(wordsUnder(registry)).toEqual({ 'ai-footage text rest': ['three'] });
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('are put back when the page clears them, until it does so again at once: then it has its will', () => {
    const clock = vi.spyOn(performance, 'now');
    const clearAt = (time: number): string[] => {
      clock.mockReturnValue(time);
      registry.clear();
      document.adoptedStyleSheets = [];
      marks.restore();
      return Object.values(wordsUnder(registry)).flat();
    };
    marks.show([mark('one')]);
    expect(clearAt(100)).toEqual(['one']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(clearAt(5000)).toEqual(['one']);
    expect(clearAt(5100)).toEqual([]);
    expect(clearAt(60_000)).toEqual([]);
    clock.mockRestore();
  });

  it('go with everything of theirs, and nothing of the page’s', () => {
    const pageSheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [pageSheet];
    registry.set('find', new Set());
    marks.show([mark('one')]);
    marks.remove();
    expect([...registry.keys()]).toEqual(['find']);
    expect(document.adoptedStyleSheets).toEqual([pageSheet]);
  });
});

describe('more marks than the browser should draw', () => {
  let enter: (element: Element, isNear: boolean) => void = () => {};
  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
          enter = (target, isIntersecting) => seen([{ target, isIntersecting }]);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  const far = block!.element.cloneNode() as Element;
  const crowd = [...Array.from({ length: MOST_DRAWN }, () => mark('one', { element: far })), mark('two')];
  const drawn = (): string[] => Object.values(wordsUnder(registry)).flat();

  it('are drawn while their blocks are near the window, and again at once when the page is read anew', () => {
    marks.show(crowd);
    expect(drawn()).toEqual([]);
    enter(block!.element, true);
    expect(drawn()).toEqual(['two']);
    marks.show(crowd);
    expect(drawn()).toEqual(['two']);
    enter(block!.element, false);
    expect(drawn()).toEqual([]);
  });

  it('are drawn anywhere while their card is open', () => {
    marks.show(crowd);
    marks.activate(new Set([0]));
    expect(drawn()).toEqual(['one']);
  });

  it('are drawn all once there are few', () => {
    marks.show(crowd);
    marks.show(crowd.slice(1));
    expect(drawn()).toHaveLength(MOST_DRAWN);
  });
});

describe('marks in a shadow tree', () => {
  it('have our sheet there too, which goes with them', () => {
    const tree = document.createElement('x-story').attachShadow({ mode: 'open' });
    tree.append('four');
    const place = {
      startContainer: tree.firstChild as Text,
      startOffset: 0,
      endContainer: tree.firstChild as Text,
      endOffset: 4,
    };
    marks.show([mark('one', { place })]);
    expect(tree.adoptedStyleSheets).toEqual(document.adoptedStyleSheets);
    expect(tree.adoptedStyleSheets).toHaveLength(1);
    marks.show([mark('one')]);
    expect(tree.adoptedStyleSheets).toEqual([]);
  });
});

describe('marks that an earlier start of our script left', () => {
  const pageSheet = new CSSStyleSheet();
  pageSheet.replaceSync('p { color: red }');
  let later: Marks;
  let old: CSSStyleSheet | undefined;
  beforeEach(() => {
    document.adoptedStyleSheets = [pageSheet];
    marks = createMarks(document, nameOf, 'lines');
    marks.show([mark('one'), mark('two')]);
    marks.hover(0);
    old = document.adoptedStyleSheets[1];
    later = createMarks(document, nameOf, 'none');
  });
  const showLater = (): void => {
    later.show([mark('three')]);
  };

  it('go when the next one starts, sheet and all, and what is the page’s stays', () => {
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([pageSheet]);
  });

  it('are not drawn beside its own', () => {
    showLater();
    expect(wordsUnder(registry)).toEqual({ 'ai-footage-text-rest': ['three'] });
    const [first, second] = document.adoptedStyleSheets;
    expect(first).toBe(pageSheet);
    expect(second).not.toBe(old);
    expect(document.adoptedStyleSheets).toHaveLength(2);
  });

  it('are not what that script takes away when it goes at last', () => {
    showLater();
    marks.remove();
    expect(wordsUnder(registry)).toEqual({ 'ai-footage-text-rest': ['three'] });
    expect(document.adoptedStyleSheets).toHaveLength(2);
  });

  it('leave nothing when the later script goes', () => {
    showLater();
    marks.remove();
    later.remove();
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([pageSheet]);
  });
});
