// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Asked } from '../../components/popup/Asked.tsx';
import { factsOn, MOST_READ, type Answer } from '../../utils/core/asked.ts';
import { gatherKnowledge } from '../../utils/core/knowledge.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { renderSaying, say } from '../helpers/say.ts';
import { HARBOUR_PACK } from '../core/harbour.ts';
import { click, heading, words } from './shown-popup.tsx';

const acts = {
  onOpenFact: vi.fn<(id: string) => void>(),
  onOpenPack: vi.fn<() => void>(),
  onShowPage: vi.fn<() => void>(),
};
const SELECTED = 'Harbour Pictures had revenue of €2.9bn in the first quarter of 2026.';
const cards = factsOn({ words: SELECTED, url: '' }, gatherKnowledge([HARBOUR_PACK]), english, say);

function show(selected: string, answer: Answer): void {
  void act(() => renderSaying(<Asked question={{ words: selected }} answer={answer} {...acts} />, document.body));
}
const all = (): string => words(document.body);

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('the popup asked about selected words', () => {
  it('quotes them, and says what the pack says, with figure, outcome and source', () => {
    show(SELECTED, { state: 'known', cards, more: false });
    expect(words(document.activeElement)).toBe('Sidelight');
    expect(all()).toContain(`“${SELECTED}”`);
    expect(heading()).toBe('3 facts in the pack');
    const first = words(document.querySelector('li'));
    expect(first).toContain('Studio finance: Harbour took €2.4bn in the quarter, up 12%');
    expect(first).toContain('Differs from €2.4bn');
    expect(first).toContain('A flood without water');
    expect(all()).not.toContain('No figure on this page');
  });

  it('leads from each fact to its place in the pack, to the pack, and back to the page', () => {
    show(SELECTED, { state: 'known', cards, more: false });
    click('A flood without water');
    expect(acts.onOpenFact).toHaveBeenCalledWith('revenue');
    click('The pack’s facts');
    expect(acts.onOpenPack).toHaveBeenCalledOnce();
    click('About this page');
    expect(acts.onShowPage).toHaveBeenCalledOnce();
  });

  it('says where there is more', () => {
    show(SELECTED, { state: 'known', cards, more: true });
    expect(all()).toContain('The pack has more on this.');
  });

  it('says where there is nothing, and what there would be', () => {
    show('a blue crane', { state: 'nothing', names: ['Harbour Pictures', 'The Salt Road'] });
    expect(heading()).toBe('The pack has nothing on this');
    expect(all()).toContain('It has facts about: Harbour Pictures and The Salt Road.');
  });

  it('says where the knowledge could not be read', () => {
    show('a blue crane', { state: 'failed' });
    expect(heading()).toBe('The knowledge could not be read');
  });

  it('quotes the beginning of a long selection, and says that no more was read', () => {
    show('many words '.repeat(MOST_READ), { state: 'nothing', names: [] });
    expect(words(document.querySelector('.site p')).length).toBeLessThan(130);
    expect(all()).toContain('its beginning was read');
  });
});
