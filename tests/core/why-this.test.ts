import { describe, expect, it } from 'vitest';
import { whyThis, type Reason } from '../../utils/core/why-this.ts';
import { differs, fits, profit, revenue } from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

const plain = { known: revenue, comparisons: [], refusals: [] };

describe('why a card shows a fact', () => {
  it.each<[Reason, string]>([
    [{ rule: 'named', name: 'Harbour' }, 'The sentence names Harbour.'],
    [{ rule: 'carried', name: 'Harbour' }, 'The text before it speaks of Harbour.'],
    [{ rule: 'title', name: 'The Salt Road' }, 'It speaks of the viewing of The Salt Road.'],
    [{ rule: 'title', name: null }, 'The sentence gives figures that the pack knows.'],
    [{ rule: 'ai-and-film', name: 'Harbour' }, 'The sentence speaks of AI in film or television.'],
    [{ rule: 'ai-goes-on', name: null }, 'The sentence goes on about the AI footage spoken of before.'],
  ])('begins with the rule: %j', (reason, words) => {
    expect(whyThis(reason, plain, [0, 1], say)[0]).toBe(words);
  });

  it.each([
    [0, 1, 'The pack has one fact that fits it.'],
    [0, 3, 'Of 3 facts that fit it, this is the nearest.'],
    [1, 3, 'Of 3 facts that fit it, this comes at place 2.'],
  ])('says which of the facts it is: %i of %i', (index, count, words) => {
    expect(whyThis(null, plain, [index, count], say)).toEqual([words]);
  });

  it('says what two figures that were compared stand for, and the outcome', () => {
    const lines = whyThis(null, { ...plain, comparisons: [fits, differs] }, [0, 1], say).slice(1);
    expect(lines).toEqual([
      'Fits: “$11.08bn” stands for 11.075 to 11.085, and $11bn for 10.5 to 11.5.',
      'Differs: “$12.4bn” stands for 12.35 to 12.45, and $11bn for 10.5 to 11.5.',
    ]);
  });

  it('says why a figure was not compared', () => {
    const refusal = { start: 0, end: 4, fact: 'profit', quote: '$3bn', reason: 'no-period' } as const;
    const chosen = { known: profit, comparisons: [fits], refusals: [refusal] };
    expect(whyThis(null, chosen, [0, 1], say).slice(1)).toEqual([
      '“$3bn” was not compared. The page does not say for which period.',
    ]);
  });
});
