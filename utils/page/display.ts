import type { HoverEvent, Target } from '../core/hover.ts';
import { markName } from '../core/mark-names.ts';
import type { Step, SummaryFinding } from '../core/page-summary.ts';
import { markStyle } from '../core/stored-settings.ts';
import type { CardRequest } from './card-bridge.ts';
import type { Held, Hold } from './held-rules.ts';
import { watchEdits } from './edits.ts';
import { createHitTest, fragmentsOf, type HitTest } from './hit-test.ts';
import { lazyHover } from './lazy-hover.ts';
import { lookKey, type Look } from './mark-rules.ts';
import { createMarks } from './marks.ts';
import { isLinked, isSameMention, markOf } from './mention-place.ts';
import { eachFrame, watchPointer } from './pointer.ts';
import type { PageMention, Reading } from './reading.ts';

/** How long a mark stays tinted after a jump to it, in ms; DESIGN section 6. */
const JUMP_TINT = 1600;

/** What the reader sees of a reading, and does with it. */
export interface Display {
  /** Takes the place of the reading that is shown. */
  show(reading: Reading): void;
  /** Has the page scrolled to a mention, and its card opened; false where there is none, or none of it is rendered. */
  jump(index: number, openedBy: CardRequest['openedBy']): boolean;
  /** From the mention whose card was opened last, or else from where the reader looks; false where there is no mention. */
  step(step: Step): boolean;
  /** Index of the mention whose card is open, or was opened last; null: none. */
  current(): number | null;
  /** Closes the unpinned card, and forgets which was opened last. */
  close(): void;
  /** What the page says of one figure in two ways; the hover script looks for it. */
  self(): Promise<SummaryFinding[]>;
  /** Takes over changed settings, as they are stored. */
  apply(settings: unknown): void;
  stop(): void;
}

export interface DisplayOptions {
  /** As they are stored. */
  settings: unknown;
  /** Makes the names of our highlights hard to guess; the same at each start on one page. */
  salt: string;
  loadCard: () => Promise<void>;
  /** Null where the browser lets our script tidy up. */
  hold: Hold | null;
  /** False once the extension was updated or removed under us. */
  alive: () => boolean;
  /** Called when it is not alive any more, and when something stored seems broken. */
  fault: () => void;
}

/** Shows readings on the page until it is stopped. What an earlier start of our script left on the page goes. */
export function createDisplay(page: Document, options: DisplayOptions): Display {
  const stopping = new AbortController();
  const { signal } = stopping;
  let { settings } = options;
  let mentions: readonly PageMention[] = [];
  let hit: HitTest = () => null;
  let last: number | null = null;
  let jumped: number | null = null;

  const hostName = `x-${markName(options.salt, 'card')}`;
  globalThis.sidelightHost = hostName;
  page.querySelector(hostName)?.remove();
  const nameOf = (look: Look): string => markName(options.salt, lookKey(look));
  const marks = createMarks(page, nameOf, markStyle(settings), options.hold && heldWith(hostName, options.hold));
  const tint = (): void => marks.activate(new Set([...hover.opened(), ...(jumped === null ? [] : [jumped])]));
  const hover = lazyHover(options.loadCard, {
    settings: () => settings,
    hovered: marks.hover,
    asked: (mention) => {
      last = mention;
    },
    changed: tint,
  });
  const targetAt = (x: number, y: number): Target | null => {
    const found = markStyle(settings) === 'none' ? null : hit(x, y);
    const mention = found && mentions[found.index];
    return mention ? { mention: found.index, link: isLinked(mention), fragment: found.fragment } : null;
  };
  const forget = (): void => {
    hover.reset();
    [last, jumped] = [null, null];
  };

  const tell = (event: HoverEvent): void => {
    // The reader's hand is the moment to see whether the ground is still there: nothing here watches or polls.
    if (!options.alive()) return options.fault();
    marks.restore();
    hover.tell(event);
  };

  const watchTree = watchEdits((edits) => marks.follow(edits), signal);
  watchPointer(page, targetAt, tell, signal);
  const follow = eachFrame(hover.follow, signal);
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', follow, { passive: true, signal });
  const jump: Display['jump'] = (index, openedBy) => {
    const mention = mentions[index];
    if (!mention || !fragmentsOf(mention)[0]) return false;
    jumped = index;
    setTimeout(() => {
      if (jumped === index) jumped = null;
      tint();
    }, JUMP_TINT);
    hover.tell({ type: 'shown', mention: index });
    tint();
    last = index;
    hover.open(index, openedBy, 0);
    return true;
  };

  return {
    show(reading) {
      // A page that only grew keeps the places of its mentions, and with them the open card.
      if (!mentions.every((mention, index) => isSameMention(reading.mentions[index], mention))) forget();
      mentions = reading.mentions;
      hit = createHitTest(page, mentions);
      hover.renew(reading);
      const shown = mentions.map(markOf);
      marks.show(shown);
      new Set(shown.flatMap(({ place }) => place?.startContainer.getRootNode() ?? [])).forEach(watchTree);
      tint();
    },
    jump,
    step(step) {
      const from = step === 0 ? null : (hover.opened()[0] ?? last);
      if (from !== null) return jump((from + step + mentions.length) % mentions.length, 'key');
      if (mentions.length > 0) hover.open({ step }, 'key', 0);
      return mentions.length > 0;
    },
    current: () => hover.opened()[0] ?? last,
    close: forget,
    self: () => hover.self(),
    apply(next) {
      settings = next;
      marks.restyle(markStyle(next));
    },
    stop() {
      stopping.abort();
      forget();
      hover.closeAll();
      marks.remove();
    },
  };
}

/** The card's layers, which are seen unless `--layer` says otherwise, go with the rules. */
function heldWith(hostName: string, hold: Hold): Held {
  const stay = `${hostName}{--layer:block!important}`;
  const withStay = (rules: string): string => rules && rules + stay;
  return { hold: (rules, before) => hold(withStay(rules), withStay(before)), rest: `${hostName}{--layer:none}` };
}
