import type { HoverEffect } from '../core/hover.ts';
import type { PanelList, PanelSection } from '../core/panel-list.ts';
import type { Say } from '../core/say.ts';
import { keepSilent } from '../core/silence.ts';
import { isTopicOff, openDelay } from '../core/stored-settings.ts';
import type { CardRequest, CardScript } from './card-bridge.ts';
import { createCards } from './cards.ts';
import { driveHover } from './hover-driver.ts';
import type { Hover, HoverOptions, HoverScript, Near } from './hover-bridge.ts';
import { createWay } from './hover-way.ts';
import { mentionNear } from './mention-near.ts';
import { panelSections } from './panel-sections.ts';
import type { Reading } from './reading.ts';
import { summaryFindings } from './self-findings.ts';

type Told = (list: PanelList) => void;

/** What panels are shown of a start of the page script. */
interface Shown {
  list: () => PanelList;
  hovered: HoverOptions['hovered'];
}

/** The hover script: the hover machine on the page's clock, the cards that it opens, and the list that open panels show. */
export function createHoverScript(say: Say): HoverScript {
  const panels = new Set<Told>();
  let shown: Shown | null = null;
  /** A panel that has just gone must not keep the page from being read. */
  const tell = (told: Told): void => {
    try {
      if (shown) told(shown.list());
    } catch (error) {
      keepSilent('panel not told', error);
    }
  };
  return {
    start(options) {
      const { sidelightCard: card } = globalThis;
      if (!card) throw new Error('The hover script comes with the card script.');
      const hover = startHover(options, card, say, () => panels.forEach(tell));
      const mine = { list: hover.list, hovered: options.hovered };
      shown = mine;
      return {
        ...hover,
        closeAll() {
          hover.closeAll();
          if (shown === mine) shown = null;
        },
      };
    },
    watch(told) {
      panels.add(told);
      tell(told);
      return {
        point: (mention) => shown?.hovered(mention),
        stop() {
          panels.delete(told);
          shown?.hovered(null);
        },
      };
    },
  };
}

/** `told`: the list changed, or the card that is open. */
function startHover(
  { settings, hovered, asked, changed }: HoverOptions,
  card: CardScript,
  say: Say,
  told: () => void,
): Hover & { list: () => PanelList } {
  let reading: Reading | null = null;
  let sections: PanelSection[] | null = null;
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
  const hover = driveHover(() => openDelay(settings()), act);
  const way = createWay(() => cards.box());
  const goTo = (mention: number): void => {
    hover.tell({ type: 'shown', mention }, performance.now());
    open(mention, 'key', 0);
  };
  const cards = createCards({
    card,
    settings,
    say,
    goTo,
    tell: (event) => hover.tell(event, performance.now()),
    changed() {
      way.watch(cards.opened().length > 0);
      changed();
      told();
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
      // Whatever a page says of one figure in two ways is about money.
      reading = isTopicOff(settings(), 'studio-finance') ? { ...next, seen: [] } : next;
      sections = null;
      cards.renew(reading);
      told();
    },
    self: () => (reading ? summaryFindings(reading, say) : []),
    list() {
      sections ??= reading ? panelSections(reading, card, say) : [];
      return { sections, published: reading?.published ?? null, current: cards.opened()[0] ?? null };
    },
    reset() {
      cards.close();
      hover.reset();
    },
  };
}
