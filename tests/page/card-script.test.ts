// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, happened, host, open, press, pressAt, top, views, setUp, tearDown } from './opened-cards.ts';

beforeEach(setUp);
afterEach(tearDown);

describe('the host of cards', () => {
  it('stands outside the body, says nothing by its name, and shows nothing of what is in it', () => {
    open('a');
    expect(host()!.localName).toMatch(/^x-[a-z0-9]+$/);
    expect(host()!.shadowRoot).toBeNull();
    expect(document.body.childElementCount).toBe(0);
  });

  it('leaves the document with the last card', () => {
    open('a').close();
    vi.runAllTimers();
    expect(host()).toBeNull();
    expect(drawn.size).toBe(0);
  });

  describe('taken out by the page', () => {
    const shown = vi.fn<(this: HTMLElement) => void>();
    const takeOut = async (): Promise<void> => {
      document.querySelector('x-host')!.remove();
      await vi.advanceTimersByTimeAsync(0);
    };
    beforeEach(() => {
      Object.assign(HTMLElement.prototype, { showPopover: shown.mockClear() });
      open('a').pin();
      open('b');
    });

    it('enters again with its cards, and the head when it is taken out of the root twice', async () => {
      await takeOut();
      expect(host()).not.toBeNull();
      await takeOut();
      expect(host()).toBeNull();
      expect(document.head.querySelector('x-host')).not.toBeNull();
      expect(document.adoptedStyleSheets).toHaveLength(1);
      expect(shown).toHaveBeenCalledTimes(6);
      expect(happened).toEqual(['a pinned true']);
    });

    it('closes its cards when it is taken out of the head too, and leaves nothing', async () => {
      for (let time = 0; time < 3; time++) await takeOut();
      expect(happened).toEqual(['a pinned true', 'b closed', 'a closed']);
      vi.runAllTimers();
      expect(document.querySelector('x-host')).toBeNull();
      expect(document.adoptedStyleSheets).toEqual([]);
    });
  });

  it('tells the page nothing of the theme', () => {
    open('a', { look: { theme: 'dark', zoom: 1 } });
    expect(host()!.cloneNode()).toHaveProperty('outerHTML', '<x-host class=""></x-host>');
  });
});

describe('an open card', () => {
  const dressOf = (): string[] => {
    const { style } = [...drawn.keys()].at(-1)!;
    return [style.colorScheme, style.getPropertyValue('--zoom')];
  };

  it('is dressed as it is asked for, and anew while it is open', () => {
    const card = open('a', { look: { theme: 'dark', zoom: 0.9 } });
    expect(dressOf()).toEqual(['dark', '0.9']);
    card.dress({ theme: 'light', zoom: 1.25 });
    expect(dressOf()).toEqual(['light', '1.25']);
  });

  it('has the language and the direction of the reader’s words', () => {
    open('a');
    const [layer] = drawn.keys();
    expect([layer?.lang, layer?.dir]).toEqual(['en', 'ltr']);
  });

  it('shows the facts with the comparisons that belong to them', () => {
    open('a');
    expect(top().cards.map(({ chip }) => chip?.words)).toEqual(['Fits', 'No figure on this page']);
  });

  it('is replaced by the next one, of which the page script knows', () => {
    open('a');
    open('b');
    expect(views()).toHaveLength(1);
    expect(happened).toEqual([]);
  });

  it('tells once that it closed', () => {
    const handle = open('a');
    handle.close();
    handle.close();
    expect(happened).toEqual(['a closed']);
  });

  it('closes by Esc, of which the page learns nothing', () => {
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    open('a');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(happened).toEqual(['a closed']);
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  it('closes by a press outside, though not by one on its mention', () => {
    open('a');
    pressAt(150, 110);
    expect(happened).toEqual([]);
    pressAt(500, 500);
    expect(happened).toEqual(['a closed']);
  });

  it('turns its facts in a ring', () => {
    open('a');
    for (const [step, index] of [
      [1, 1],
      [1, 0],
      [-1, 1],
    ] as const) {
      top().onTurn(step);
      expect([top().index, top().turned]).toEqual([index, true]);
    }
  });

  it('says that it copied, for a moment', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open('a');
    top().onCopy('markdown');
    await vi.advanceTimersByTimeAsync(10);
    expect(top().copied).toBe('copied');
    expect(written).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('$11bn (£8.25bn in sterling)'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(top().copied).toBe('ready');
  });

  it('says so where the browser does not let it copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    open('a');
    top().onCopy('markdown');
    await vi.advanceTimersByTimeAsync(10);
    expect(top().copied).toBe('refused');
  });
});

describe('a pinned card', () => {
  it('stays when another one opens, and outlives it', () => {
    open('a').pin();
    open('b');
    expect(views().map(({ pinned }) => pinned)).toEqual([true, false]);
    press('Escape');
    expect(happened).toEqual(['a pinned true', 'b closed']);
    press('Escape');
    expect(happened.at(-1)).toBe('a closed');
  });

  it('makes way for the next one that is pinned', () => {
    open('a').pin();
    open('b').pin();
    expect(views()).toHaveLength(1);
    expect(happened).toEqual(['a pinned true', 'a closed', 'b pinned true']);
  });

  it('stays when the reader presses outside', () => {
    open('a').pin();
    pressAt(500, 500);
    expect(happened).toEqual(['a pinned true']);
  });

  it('takes the place of the other one when it is unpinned', () => {
    open('a').pin();
    const pinned = top();
    open('b');
    pinned.onPin(false);
    expect(views()).toHaveLength(1);
    expect(happened).toEqual(['a pinned true', 'b closed', 'a pinned false']);
  });
});
