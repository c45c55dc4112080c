// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardText } from '../../utils/core/card.ts';
import {
  autumn,
  compared,
  demand,
  differs,
  fits,
  known,
  profit,
  revenue,
  source,
  speed,
  views,
} from '../helpers/card-facts.ts';
import { renderSaying, say } from '../helpers/say.ts';
import { acts, text, show, words, button, press } from './shown-card.tsx';

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('a card', () => {
  it('says what the page says elsewhere of the same figure', () => {
    const also = 'This page also says $11.8bn: two figures for one period.';
    expect([...show({ also: [also] }).querySelectorAll('p')].map(words)).toContain(also);
  });

  it('is a dialog that is named by its fact', () => {
    const card = show();
    const name = document.getElementById(card.getAttribute('aria-labelledby')!);
    expect(words(name)).toBe('Harbour’s revenue grew 16% in a year');
  });

  it('says topic and verdict first', () => {
    expect(words(show().querySelector('header'))).toBe('Studio financeFits');
  });

  it.each([
    ['a figure that fits', text(revenue, fits), 'This page says $11.08bn. Fits $11bn (10.5 to 11.5).'],
    [
      'one that differs',
      text(revenue, differs),
      'This page says $12.4bn. Differs from $11bn (10.5 to 11.5). Either figure may be the wrong one.',
    ],
    [
      'one for another period',
      text(revenue, autumn),
      'This page says $11.5bn. Not compared. The page speaks of the quarter to 30 September 2025; the pack knows the quarter to 30 June 2025.',
    ],
    [
      'a forecast',
      text(revenue, { ...autumn, verdict: 'forecast' }),
      'This page says $11.5bn. Not compared. The page’s figure is an estimate for the quarter to 30 September 2025, not a result.',
    ],
    [
      'one that could not be compared',
      cardText(revenue, [], [{ fact: 'revenue', quote: '$11.3bn', reason: 'no-period', start: 0, end: 7 }], say),
      'This page says $11.3bn. The page does not say for which period.',
    ],
  ])('sets %s beside the fact in words', (_, card, sentence) => {
    expect(words(show({ cards: [card] }).querySelector('.cmp'))).toBe(sentence);
  });

  it.each([
    ['a band and a growth bar', text(revenue, fits), ['Up 16 percent', /^The pack’s \$11bn stands for anything from/]],
    ['a broken band', text(revenue, compared(revenue, '$90bn', 'differs', [89e9, 91e9])), ['Up 16 percent', /\$90bn/]],
    ['two columns', text(profit), ['Two columns from zero: $2.1bn, then $3.1bn']],
    ['a ribbon', text(revenue, autumn), ['Up 16 percent', /^Four quarters: the pack speaks of Apr to Jun 2025/]],
    ['cells', text(speed), ['10 cells without AI, one with AI']],
    ['nothing', text(views), []],
  ])('draws %s, with a sentence for each', (_, card, names) => {
    const drawn = [...show({ cards: [card] }).querySelectorAll('[role=img]')];
    const sentences = drawn.map((plot) => plot.getAttribute('aria-label') ?? '');
    expect(sentences).toHaveLength(names.length);
    names.forEach((name, index) => expect(sentences[index]).toMatch(name));
  });

  it('says whose word a claim and a demand are', () => {
    expect(words(show({ cards: [text(speed)] }).querySelector('.who'))).toBe(
      'The account of Ada Lorne, co-chief executive of Harbour Pictures. The source gives no days or hours.',
    );
    expect(words(show({ cards: [text(demand)] }).querySelector('.who'))).toBe(
      'A demand of the Guild of Screen Players.',
    );
  });

  it('names date, source, paragraph and pack, without a link where the source has no address', () => {
    const card = show();
    expect([...card.querySelectorAll('dd')].map(words)).toEqual([
      'Quarter to 30 June 2025, ended 16 months ago',
      'A storm at sea, made by software 18 July 2025, ¶ 4paragraph 4',
      'Harbour facts',
    ]);
    expect(card.querySelector('a')).toBeNull();
  });

  it.each([
    ['leads to the fact on the page of its pack', acts.onSource, 1],
    ['is plain text where that page cannot be opened', null, 0],
  ])('a source without an address %s', (_, onSource, buttons) => {
    const named = [...show({ onSource }).querySelectorAll<HTMLElement>('button.src')];
    expect(named).toHaveLength(buttons);
    for (const one of named) one.click();
    expect(acts.onSource).toHaveBeenCalledTimes(buttons);
  });

  it('links to a source that has an address, in a new tab that learns nothing of the page', () => {
    const printed = { ...source, publisher: 'Quayside Review', url: 'https://quayside.example/storm' };
    const link = show({ cards: [text(known({ id: 'any' }, printed))] }).querySelector('a')!;
    expect(words(link)).toBe('Quayside Review, opens in a new tab');
    expect([link.href, link.target, link.rel]).toEqual([printed.url, '_blank', 'noopener noreferrer']);
  });
});

describe('the foot', () => {
  const three = [text(revenue, fits), text(profit), text(views)];

  it.each([
    ['says so where there is one fact', three.slice(0, 1), 'The only fact for this mention'],
    ['counts one more', three.slice(0, 2), '1 more fact'],
    ['counts more', three, '2 more facts'],
  ])('%s', (_, cards, foot) => {
    expect(words(show({ cards }).querySelector('footer'))).toBe(foot);
  });

  it('turns to the next fact', () => {
    show({ cards: three });
    button('2 more facts').click();
    expect(acts.onTurn).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('becomes a pager that takes the focus once, and shows the fact turned to', () => {
    const card = show({ cards: three, index: 1, turned: true });
    expect(words(card.querySelector('[role=group]'))).toBe('2 of 3');
    expect(words(card.querySelector('h2'))).toBe('Harbour’s quarterly profit rose');
    expect(document.activeElement).toBe(button('Next fact'));
    button('Previous fact').focus();
    show({ cards: three, index: 2, turned: true });
    expect(document.activeElement).toBe(button('Previous fact'));
  });

  it.each([
    ['ready', 'Copy with its source'],
    ['copied', 'Copied'],
    ['refused', 'The browser did not let us copy'],
  ] as const)('has a copy button that is %s', (copied, name) => {
    show({ copied });
    button(name).click();
    expect(acts.onCopy).toHaveBeenCalledOnce();
  });
});

describe('the keys of a card', () => {
  it.each([
    ['P pins', 'p', 'onPin', true],
    ['Shift+P pins too', 'P', 'onPin', true],
    ['the right arrow turns on', 'ArrowRight', 'onTurn', 1],
    ['the left arrow turns back', 'ArrowLeft', 'onTurn', -1],
  ] as const)('%s, and are kept from the page', (_, key, act, value) => {
    show();
    expect(press(key).defaultPrevented).toBe(true);
    expect(acts[act]).toHaveBeenCalledExactlyOnceWith(value);
  });

  it.each([
    ['x', {}],
    ['p', { ctrlKey: true }],
    ['p', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
  ] as const)('leave %s with %j to the browser', (key, held) => {
    show();
    expect(press(key, held).defaultPrevented).toBe(false);
  });

  it('are listed with the mention’s place when a key opened the card', () => {
    expect(words(show({ byKey: true }).querySelector('.kbar'))).toBe('Mention 6 of 9Alt . nextP pinEsc close');
    expect(show().querySelector('.kbar')).toBeNull();
  });
});

describe('a pinned card', () => {
  it('can be unpinned and closed from its bar', () => {
    show({ pinned: true });
    expect(button('Unpin this card').getAttribute('aria-pressed')).toBe('true');
    button('Unpin this card').click();
    button('Close this card').click();
    expect(acts.onPin).toHaveBeenCalledExactlyOnceWith(false);
    expect(acts.onClose).toHaveBeenCalledOnce();
  });

  it('moves by 16 px with each arrow key, and turns no page meanwhile', () => {
    show({ pinned: true });
    for (const key of ['ArrowLeft', 'ArrowDown']) press(key);
    expect(acts.onMove.mock.calls).toEqual([
      [-16, 0],
      [0, 16],
    ]);
    expect(acts.onTurn).not.toHaveBeenCalled();
  });
});
