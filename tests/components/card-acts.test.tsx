// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { profit, revenue } from '../helpers/card-facts.ts';
import { renderSaying } from '../helpers/say.ts';
import { acts, text, show, words, button, press, sayMirrored } from './shown-card.tsx';

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('what else can be done', () => {
  const ACTS = ['Why this?', 'Copy as Markdown', 'Hide this mark', 'Not on this site'];
  const shown = (): string[] => [...document.querySelectorAll('.acts button')].map(words);

  it('is offered by a pinned card, and by a sheet that is shown whole', () => {
    show();
    expect(shown()).toEqual([]);
    show({ sheet: 'peek' });
    expect(shown()).toEqual([]);
    show({ pinned: true });
    expect(shown()).toEqual(ACTS);
    show({ sheet: 'full' });
    expect(shown()).toEqual(ACTS);
  });

  it.each([
    ['Why this?', acts.onWhy],
    ['Copy as Markdown', acts.onCopy],
    ['Hide this mark', acts.onHide],
    ['Not on this site', acts.onSiteOff],
  ])('%s', (name, act) => {
    show({ pinned: true });
    button(name).click();
    expect(act).toHaveBeenCalledOnce();
  });

  it('comes after the source and before the other facts, as Tab goes', () => {
    show({ pinned: true, cards: [text(revenue), text(profit)] });
    const names = [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? words(one));
    expect(names.slice(3)).toEqual([
      'A storm at sea, made by software',
      ...ACTS,
      '1 more fact',
      'This looks wrong: copy a report',
      'Copy with its source',
    ]);
  });

  it('says why it is there in a list below, and that it does', () => {
    show({ pinned: true, note: { of: 'why', lines: ['One.', 'Two.'] } });
    expect(button('Why this?').getAttribute('aria-expanded')).toBe('true');
    expect([...document.querySelectorAll('li')].map(words)).toEqual(['One.', 'Two.']);
  });

  it('gives a fact to select that could not be copied', () => {
    show({ note: { of: 'copy', text: 'Harbour took $11bn' } });
    expect(document.querySelector('textarea')!.value).toBe('Harbour took $11bn');
  });
});

describe('a sheet', () => {
  const drag = (by: number): void => {
    const grip = document.querySelector<HTMLElement>('.grip')!;
    grip.setPointerCapture = () => {};
    const at = (type: string, clientY: number) =>
      grip.dispatchEvent(new PointerEvent(type, { clientY, bubbles: true }));
    at('pointerdown', 400);
    at('pointerup', 400 + by);
    grip.click();
  };

  it('is modal only when it is shown whole', () => {
    expect(show({ sheet: 'peek' }).getAttribute('aria-modal')).toBeNull();
    expect(show({ sheet: 'full' }).getAttribute('aria-modal')).toBe('true');
  });

  it.each([
    ['peek', 'a tap', 0, 'full'],
    ['peek', 'a swipe up', -80, 'full'],
    ['peek', 'a swipe down', 80, 'closed'],
    ['full', 'a tap', 0, 'closed'],
    ['full', 'a swipe down', 80, 'closed'],
    ['full', 'a swipe up', -80, 'full'],
  ] as const)('of %s is after %s (%i px) %s', (sheet, _, by, then) => {
    show({ sheet });
    drag(by);
    expect(acts.onSheet.mock.calls).toEqual(then === 'full' ? [['full']] : []);
    expect(acts.onClose).toHaveBeenCalledTimes(then === 'closed' ? 1 : 0);
  });

  it('has a grip that is named by what it does', () => {
    show({ sheet: 'peek' });
    expect(document.querySelector('.grip')!.getAttribute('aria-label')).toBe('Show the whole card');
    show({ sheet: 'full' });
    expect(document.querySelector('.grip')!.getAttribute('aria-label')).toBe('Close this card');
  });

  it('leads to the other mentions in its last row, and has no pin and no keys', () => {
    const sheet = show({ sheet: 'peek', byKey: true });
    expect(words(sheet.lastElementChild)).toBe('Mention 6 of 9');
    button('Next mention').click();
    button('Previous mention').click();
    expect(acts.onStep.mock.calls).toEqual([[1], [-1]]);
    expect(button('Pin this card')).toBeUndefined();
    expect(document.querySelector('kbd')).toBeNull();
    press('p');
    expect(acts.onPin).not.toHaveBeenCalled();
  });
});

it('in a right-to-left interface the arrow keys lead the other way', () => {
  show({ cards: [text(revenue), text(profit)], by: sayMirrored });
  press('ArrowLeft');
  press('ArrowRight');
  expect(acts.onTurn.mock.calls).toEqual([[1], [-1]]);
});
