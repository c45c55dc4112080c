import type { HoverEffect } from '../core/hover.ts';
import type { Say } from '../core/say.ts';
import type { CardRequest } from './card-bridge.ts';
import { createCards } from './cards.ts';
import { driveHover } from './hover-driver.ts';
import type { HoverScript, Near } from './hover-bridge.ts';
import { createWay } from './hover-way.ts';
import { mentionNear } from './mention-near.ts';
import type { Reading } from './reading.ts';
import { summaryFindings } from './self-findings.ts';

/** The hover script: the hover machine on the page's clock, and the cards that it opens. */
export const hoverScript = (say: Say): HoverScript => ({
  start({ openDelay, hovered, asked, changed }) {
    const card = globalThis.sidelightCard;
    if (!card) throw new Error('The hover script comes with the card script.');
    let reading: Reading | null = null;
    const open: typeof cards.open = (index, openedBy, fragment) => {
      const opens = cards.open(index, openedBy, fragment);
      if (opens) asked(index);
      return opens;
    };
    const act = (effect: Exclude<HoverEffect, { type: 'wake' | 'sleep' }>): void => {
      if (effect.type === 'tint') hovered(effect.mention);
      else if (effect.type === 'close') cards.close();
      else open(effect.target.mention, effect.pinned ? 'click' : 'pointer', effect.target.fragment);
    };
    const hover = driveHover(openDelay, act);
    const way = createWay(() => cards.box());
    const goTo = (mention: number): void => {
      hover.tell({ type: 'shown', mention }, performance.now());
      open(mention, 'key', 0);
    };
    const cards = createCards({
      card,
      say,
      goTo,
      tell: (event) => hover.tell(event, performance.now()),
      changed() {
        way.watch(cards.opened().length > 0);
        changed();
      },
    });
    const openNear = ({ step }: Near, openedBy: CardRequest['openedBy']): boolean => {
      const mention = mentionNear(reading?.mentions ?? [], step);
      if (mention === null) return false;
      hover.tell({ type: 'shown', mention }, performance.now());
      return open(mention, openedBy, 0);
    };
    return {
      ...cards,
      open: (index, openedBy, fragment) =>
        typeof index === 'number' ? open(index, openedBy, fragment) : openNear(index, openedBy),
      tell: (event, now) => hover.tell(way.on(event), now),
      renew(next) {
        reading = next;
        cards.renew(next);
      },
      self: () => (reading ? summaryFindings(reading, say) : []),
      reset() {
        cards.close();
        hover.reset();
      },
    };
  },
});
