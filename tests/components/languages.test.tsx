// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { PackPage } from '../../components/pack/PackPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { sayIn } from '../../tools/catalogue.ts';
import { cardText } from '../../utils/core/card.ts';
import { packView } from '../../utils/core/pack-view.ts';
import { verifyPack } from '../../utils/core/proof/verify.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { proven } from '../core/proof/lantern.ts';
import { fits, revenue } from '../helpers/card-facts.ts';
import { renderSaying } from '../helpers/say.ts';
import { acts, found } from './shown-popup.tsx';

const say = sayIn('es');
const PROVEN = await proven();

const show = (node: VNode): void => void act(() => renderSaying(node, document.body, say));
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
/** The words in a language that stands at their own element. */
const wordsIn = (language: string): string[] =>
  [...document.querySelectorAll(`:not(main)[lang="${language}"]`)].map(words).filter((text) => text !== '');
const main = (): HTMLElement => document.querySelector('main')!;

afterEach(() => void act(() => renderSaying(null, document.body)));

describe('in Spanish', () => {
  it('a card marks what is the pack’s and the page’s as English, and nothing of ours', () => {
    const cards = [cardText(revenue, [fits], [], say)];
    const state = {
      cards,
      also: [],
      index: 0,
      turned: false,
      copied: 'ready',
      note: null,
      sheet: null,
      ages: [null],
      byKey: true,
      pinned: true,
    } as const;
    const act = vi.fn<() => void>();
    const acts = {
      onPin: act,
      onClose: act,
      onCopy: act,
      onReport: act,
      onSource: act,
      onMove: act,
      onTurn: act,
      onWhy: act,
      onHide: act,
      onSiteOff: act,
      onSheet: act,
      onStep: act,
    };
    show(<Card id="fact-1" position={6} total={9} {...state} {...acts} />);
    expect(wordsIn('en')).toEqual([
      'Harbour’s revenue grew 16% in a year',
      '$11bn',
      '$11.08bn',
      'A storm at sea, made by software',
      'Harbour facts',
    ]);
    expect(words(document.body)).toContain('Esta página dice $11.08bn. Encaja con $11bn (10,5 a 11,5).');
  });

  it('the popup marks statements and sentences of the page as English', () => {
    show(<Popup view={found} {...acts} />);
    expect(main().lang).toBe('es');
    expect(words(document.querySelector('h2')!)).toBe('6 menciones, 2 datos');
    expect(wordsIn('en')).toHaveLength(12);
    expect(wordsIn('en').slice(0, 2)).toEqual(['Fact 5', 'Some say $12.4bn.']);
    expect(words(document.querySelector('.q')!)).toBe('«Some say $12.4bn.»');
  });

  it('the page of the pack marks statements as English, and what it says of them as Spanish', async () => {
    const verify = (copy: string) => verifyPack(PROVEN, [copy], english);
    show(<PackPage view={packView(PROVEN, say)} verify={verify} onPrint={vi.fn<() => void>()} />);
    expect(main().lang).toBe('es');
    for (const { statement } of PROVEN.facts)
      expect(wordsIn('en').filter((text) => text.includes(statement.replace(/\.$/, '')))).not.toEqual([]);
    expect(new Set(wordsIn('es'))).toEqual(new Set(['Imágenes con IA:', 'Finanzas de estudios:']));
    expect(words(main())).toContain('Misma empresa, misma medida, mismo periodo');
  });
});
