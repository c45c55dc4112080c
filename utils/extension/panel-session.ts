import browser from 'webextension-polyfill';
import type { PanelList } from '../core/panel-list.ts';
import type { PanelView } from '../core/panel-view.ts';
import type { TabView } from '../core/tab-view.ts';
import { isSomeWithheld } from './host-access.ts';
import { answerPopup } from './panel-calls.ts';
import { lineTo, type PanelLineTo } from './panel-lines.ts';
import { READING_SHOWN_AFTER, startTabSession, type TabActs } from './tab-session.ts';
import type { TabAddress } from './tab-view.ts';

/** What the reader does in the panel. */
export interface PanelSession extends TabActs {
  /** Tints a mention's mark on the page; null: none. */
  point: (index: number | null) => void;
}

/** The tab in front, with what else the panel says of it. */
interface PanelTab extends TabAddress {
  title?: string | undefined;
}

/** A page that can be read tells its list within this, or it is called unreadable; ms. */
const LIST_COMES_WITHIN = 3000;

/** Follows the active tab of the panel's window; `show` is called with each view of it, never at once. */
export function startPanelSession(show: (panel: PanelView) => void): PanelSession {
  let front: { view: TabView; tab: PanelTab } | null = null;
  let line: PanelLineTo | null = null;
  let list: PanelList | null = null;
  let waiting: ReturnType<typeof setTimeout>[] = [];

  const draw = async (): Promise<void> => {
    if (!front) return;
    waiting.forEach(clearTimeout);
    waiting = [];
    const { view, tab } = front;
    const panel = { title: tab.title ?? '', address: tab.url ?? '', list: list ?? NO_LIST };
    if (view.state === 'restricted' && tab.url === undefined) {
      const withheld = await isSomeWithheld();
      if (front?.view === view) show({ ...panel, view: { state: 'unseen', withheld } });
    } else if (view.state !== 'found' || list) show({ ...panel, view });
    else waiting = awaitList(panel, view);
  };
  const awaitList = (panel: Omit<PanelView, 'view'>, view: TabView & { state: 'found' }): typeof waiting => {
    const later = (state: 'reading' | 'failed', after: number) =>
      setTimeout(() => show({ ...panel, view: { ...view, state } }), after);
    return [later('reading', READING_SHOWN_AFTER), later('failed', LIST_COMES_WITHIN)];
  };
  const hangUp = (): void => {
    line?.hangUp();
    [line, list] = [null, null];
  };
  const connect = (tab: number): void => {
    const told = (next: PanelList): void => {
      list = next;
      const isListed = next.sections.length > 0;
      if (front && isListed === (front.view.state === 'found')) void draw();
      else void session.look();
    };
    line = lineTo(tab, told, () => {
      [line, list] = [null, null];
    });
  };
  const session = startTabSession(activeTab, (view, tab) => {
    const speaks = view.state === 'found' || view.state === 'nothing' || view.state === 'reading';
    if (line && (!speaks || line.tab !== tab.id)) hangUp();
    front = { view, tab };
    if (speaks && !line && tab.id !== undefined) connect(tab.id);
    void draw();
  });
  const goOn = (page: 'same' | 'other' | 'loaded'): void => {
    if (page !== 'same') {
      session.moved(page === 'other');
      // Not every browser ends the line to a page that it keeps for going back.
      hangUp();
    }
    void session.look();
  };

  void follow(() => front?.tab.id, goOn);
  return { ...session, point: (index) => line?.point(index) };
}

const NO_LIST: PanelList = { sections: [], published: null, current: null };

/** Tells when another page is on its way into the panel's window or has loaded there, or when the same may be in another state. */
async function follow(
  front: () => number | undefined,
  goOn: (page: 'same' | 'other' | 'loaded') => void,
): Promise<void> {
  browser.tabs.onUpdated.addListener((id, { url, title, status }) => {
    if (id !== front() || (url ?? title ?? status) === undefined) return;
    if (status === undefined) goOn('same');
    else goOn(status === 'loading' ? 'other' : 'loaded');
  });
  answerPopup(() => goOn('same'));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) goOn('same');
  });
  const { id: ours } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ours) goOn('other');
  });
  browser.windows.onFocusChanged.addListener((id) => {
    if (id === ours) goOn('same');
  });
}

async function activeTab(): Promise<PanelTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab) return {};
  const { id, url, incognito, title, status } = tab;
  return { id, url, incognito, title, isLoading: status === 'loading' };
}
