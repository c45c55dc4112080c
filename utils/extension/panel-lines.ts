import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PanelList } from '../core/panel-list.ts';
import { CARD_FILES } from './card-files.ts';
import { callPage, mention } from './page-calls.ts';
import { PANEL_LINE, type Pointing } from './panel-line.ts';

const text = v.string();

const panelMention = v.object({
  ...mention.entries,
  quote: v.object({ exact: text, prefix: text, suffix: text }),
  pageLanguage: v.nullable(text),
  outcome: v.nullable(text),
  asOf: text,
  standing: v.nullable(text),
  source: v.object({
    name: text,
    url: v.nullable(v.pipe(text, v.startsWith('https:'))),
    date: text,
    paragraphs: v.array(v.number()),
  }),
  packTitle: text,
});

/** How a list is checked: it comes from a page's process. */
const panelList: v.GenericSchema<unknown, PanelList> = v.object({
  sections: v.array(v.object({ title: v.nullable(text), mentions: v.array(panelMention) })),
  published: v.nullable(text),
  current: v.nullable(v.number()),
});

/** A panel's line to the page that it shows. */
export interface PanelLineTo {
  tab: number;
  /** Has the page tint the mark of a mention; null: of none. */
  point: (index: number | null) => void;
  hangUp: () => void;
}

/**
 * Opens a line to the main frame of a tab, whose page then tells its list, now and whenever it changes. `ended` is called once when
 * the page has gone, or cannot be spoken to; not after `hangUp`.
 */
export function lineTo(tab: number, told: (list: PanelList) => void, ended: () => void): PanelLineTo {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    ended();
  };
  const open = async (): Promise<void> => {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: CARD_FILES });
    if (isOver) return;
    port = browser.tabs.connect(tab, { name: PANEL_LINE, frameId: 0 });
    port.onDisconnect.addListener(over);
    port.onMessage.addListener((message: unknown) => {
      const list = v.safeParse(panelList, message);
      if (list.success && !isOver) told(list.output);
    });
    // Has the page script find what was just put beside it.
    await callPage(tab, 'self', []);
  };
  void open().catch(over);
  return {
    tab,
    point: (index) => port?.postMessage({ point: index } satisfies Pointing),
    hangUp() {
      isOver = true;
      port?.disconnect();
    },
  };
}
