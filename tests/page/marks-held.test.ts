// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lookKey, type Look } from '../../utils/page/mark-rules.ts';
import { createMarks, type Mark, type Marks } from '../../utils/page/marks.ts';
import { placeOf } from '../../utils/page/page-text.ts';
import { blocks } from './dom.ts';
import { lendHighlights } from './highlights.ts';

let marks: Marks;

const nameOf = (look: Look): string => lookKey(look).replaceAll(' ', '-');

const [block] = blocks('<p>one two three</p>');

function mark(word: string): Mark {
  const start = block!.text.indexOf(word);
  const place = placeOf(block!.pieces, start, start + word.length);
  return { topic: 'ai-footage', link: false, painted: true, element: block!.element, place };
}

describe('marks in a browser that ends scripts without a last call', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  let held: string[];
  const hold = async (rules: string): Promise<void> => void held.push(rules);
  beforeEach(() => {
    lendHighlights();
    document.adoptedStyleSheets = [];
    held = [];
    marks = createMarks(document, nameOf, 'lines', { hold, rest: 'x-card{--layer:none}' });
  });

  it('leave their rules to it, and get them back with none where marks go', async () => {
    marks.show([mark('one')]);
    await settle();
    expect(held).toEqual([expect.stringContaining('::highlight(ai-footage-text-rest)')]);
    expect(document.adoptedStyleSheets[0]?.cssRules).toHaveLength(2);
    marks.remove();
    await settle();
    expect(held).toEqual([expect.any(String), '']);
  });

  it('ask nothing of it while there are none', async () => {
    marks.show([]);
    marks.restyle('tint');
    marks.remove();
    await settle();
    expect(held).toEqual([]);
  });

  it('change there when their style does', async () => {
    marks.show([mark('one')]);
    await settle();
    marks.restyle('none');
    await settle();
    expect(held[1]).not.toBe(held[0]);
  });
});
