// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { happened, loads, open, top, setUp, tearDown } from './opened-cards.ts';

beforeEach(setUp);
afterEach(tearDown);

describe('copying', () => {
  it('puts rich text beside plain text, each in its form', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    open('a');
    top().onCopy('rich');
    await vi.advanceTimersByTimeAsync(10);
    expect(top().copied).toBe('copied');
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['text/plain', 'text/html']);
  });

  it('gives the text to select where the browser does not let it copy', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    open('a');
    top().onCopy('rich');
    await vi.advanceTimersByTimeAsync(10);
    expect(top().note).toEqual({ of: 'copy', text: expect.stringContaining('Harbour’s revenue grew 16% in a year.') });
  });

  it('says nothing of a fact that is no longer shown when the browser answers', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('a');
    top().onCopy('markdown');
    top().onTurn(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(top().copied).toBe('ready');
  });
});

describe('what else a card can do', () => {
  it('say why it is there, until it is asked again or another fact is shown', async () => {
    open('a');
    const ask = async (): Promise<unknown> => {
      top().onWhy();
      await vi.advanceTimersByTimeAsync(1);
      return top().note;
    };
    const lines = ['The sentence names Harbour.', expect.any(String), expect.any(String)];
    expect(await ask()).toMatchObject({ of: 'why', lines });
    expect(await ask()).toBeNull();
    await ask();
    top().onTurn(1);
    expect(top().note).toBeNull();
  });

  it('nothing more where the script for it does not come', async () => {
    loads.more = null;
    open('a');
    top().onWhy();
    top().onCopy('rich');
    await vi.advanceTimersByTimeAsync(1);
    expect([top().note, top().copied]).toEqual([null, 'ready']);
  });

  it('hide its mark, and close', () => {
    open('a');
    top().onHide();
    expect(happened).toEqual(['a hidden', 'a closed']);
  });
});

describe('a sheet', () => {
  beforeEach(() => vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList));
  afterEach(() => void vi.restoreAllMocks());

  it('shows less at first, and everything when it is asked to', () => {
    open('a');
    expect(top().sheet).toBe('peek');
    top().onSheet('full');
    expect(top().sheet).toBe('full');
  });

  it('cannot be pinned', () => {
    open('a').pin();
    expect(top().pinned).toBe(false);
    expect(happened).toEqual([]);
  });

  it('leads to the page’s other mentions', () => {
    open('a');
    top().onStep(-1);
    expect(happened).toEqual(['a stepped -1']);
  });

  it.each([
    ['would be covered', 700, [[{ top: 700 - window.innerHeight * 0.2, behavior: 'instant' }]]],
    ['is in sight', 100, []],
  ])('scrolls its mention up only where that %s', (_, at, scrolls) => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(300);
    const scroll = vi.spyOn(window, 'scrollBy');
    open('a', { rects: [new DOMRect(10, at, 50, 20)] });
    expect(scroll.mock.calls).toEqual(scrolls);
  });

  it('closes by a tap outside, not by a finger that scrolls', () => {
    open('a');
    const touch = (type: string): void => {
      const init = { clientX: 500, clientY: 500, bubbles: true, composed: true, pointerType: 'touch' };
      document.body.dispatchEvent(new PointerEvent(type, init));
    };
    touch('pointerdown');
    touch('pointercancel');
    expect(happened).toEqual([]);
    touch('pointerdown');
    touch('pointerup');
    expect(happened).toEqual(['a closed']);
  });
});

describe('a report that something looks wrong', () => {
  it('is copied', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('a');
    top().onReport();
    await vi.advanceTimersByTimeAsync(10);
    expect(top().note).toEqual({ of: 'report', text: null });
    expect(written).toHaveBeenLastCalledWith(`On ${top().cards[0]!.headline}`);
  });

  it('is given as text where the browser does not let it copy, until the reader turns to another fact', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    open('a');
    top().onReport();
    await vi.advanceTimersByTimeAsync(10);
    expect(top().note).toEqual({ of: 'report', text: `On ${top().cards[0]!.headline}` });
    top().onTurn(1);
    expect(top().note).toBeNull();
  });
});
