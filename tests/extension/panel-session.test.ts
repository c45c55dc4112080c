import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import type { PanelList } from '../../utils/core/panel-list.ts';
import type { PanelView } from '../../utils/core/panel-view.ts';
import { startPanelSession, type PanelSession } from '../../utils/extension/panel-session.ts';
import { mention } from '../core/export/list.ts';
import { fakePermissions, type FakePermissions } from '../helpers/browser-permissions.ts';
import { fakeLocks } from '../helpers/locks.ts';
import { connectTo, type FakeLine } from './lines.ts';

const STORY = { id: 1, windowId: 5, url: 'https://www.news.example/story', title: 'A story', status: 'complete' };
const OTHER = { id: 2, windowId: 5, url: 'https://www.news.example/other', title: 'Another', status: 'complete' };
const LISTED = 'https://*.news.example/*';

const listOf = (...sentences: string[]): PanelList => ({
  sections: sentences.length === 0 ? [] : [{ title: null, mentions: sentences.map((words) => mention(`¦${words}¦`)) }],
  published: '2026-05-04',
  current: null,
});

let tab: Partial<typeof STORY>;
let state: PageSummary['state'];
let isRunning: boolean;
let lines: FakeLine[];
let injected: unknown[];
let shown: PanelView[];
let session: PanelSession;
let permissions: FakePermissions;
/** Calls of the browser's events. */
let events: Record<'activated' | 'updated' | 'focused', (...args: never[]) => void>;

const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
const states = (): string[] => shown.map(({ view }) => view.state);
const sentences = (): string[] =>
  shown.at(-1)?.list.sections.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)) ?? [];
const lastLine = (): FakeLine => lines.at(-1)!;

async function openPanel(): Promise<void> {
  session = startPanelSession((panel) => shown.push(panel));
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fakeLocks();
  [tab, state, isRunning, lines, injected, shown] = [STORY, 'found', true, [], [], []];
  permissions = fakePermissions([LISTED]);
  events = {} as typeof events;
  const heard = (name: keyof typeof events) => ({ addListener: (listener: never) => (events[name] = listener) });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    connect: (id: number) => connectTo(lines, id),
    onActivated: heard('activated'),
    onUpdated: heard('updated'),
    async sendMessage(_tab: number, { call }: { call: string }) {
      if (!isRunning) throw new Error('Receiving end does not exist.');
      const summary = { state, host: 'www.news.example', language: 'en', painted: true, mentions: [] };
      return { ok: true, value: call === 'summary' ? summary : call === 'self' ? [] : true };
    },
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 5 }), onFocusChanged: heard('focused') });
  fakeBrowser.scripting.executeScript = async (script) => {
    injected.push(script);
    return [];
  };
});
afterEach(() => vi.useRealTimers());

const activate = async (next: Partial<typeof STORY>, windowId = 5): Promise<void> => {
  if (windowId === 5) tab = next;
  events.activated({ tabId: next.id, windowId } as never);
  await pass(0);
};
const update = async (change: object, id = 1): Promise<void> => {
  events.updated(id as never, change as never);
  await pass(0);
};

describe('the panel', () => {
  it('brings the scripts along, and shows the list when the page has told it', async () => {
    await openPanel();
    expect(injected).toEqual([{ target: { tabId: 1, frameIds: [0] }, files: ['/card.js', '/hover.js'] }]);
    expect(shown).toEqual([]);
    lastLine().tell(listOf('It grew.'));
    await pass(0);
    expect(states()).toEqual(['found']);
    expect(shown[0]).toMatchObject({ title: 'A story', address: STORY.url });
    expect(sentences()).toEqual(['It grew.']);
  });

  it('shows each list that the page tells', async () => {
    await openPanel();
    lastLine().tell(listOf('It grew.'));
    lastLine().tell(listOf('It grew.', 'It fell.'));
    await pass(0);
    expect(sentences()).toEqual(['It grew.', 'It fell.']);
    expect(lines).toHaveLength(1);
  });

  it('says "reading" while the list does not come, and in the end that the page could not be read', async () => {
    await openPanel();
    await pass(400);
    expect(states()).toEqual(['reading']);
    await pass(2600);
    expect(states()).toEqual(['reading', 'failed']);
  });

  it.each([
    [{}],
    [{ sections: 'none', published: null, current: null }],
    [{ ...listOf('a'), published: 4 }],
    [{ ...listOf('a'), current: 'first' }],
    [
      {
        ...listOf(),
        sections: [
          {
            title: null,
            mentions: [{ ...mention('¦a¦'), source: { name: 'A', url: 'javascript:1', date: '', paragraphs: [] } }],
          },
        ],
      },
    ],
  ])('takes no list of another shape: %j', async (list) => {
    await openPanel();
    lastLine().tell(list);
    await pass(0);
    expect(shown).toEqual([]);
  });

  it('looks again when a page that said nothing has something to list, and the other way', async () => {
    state = 'nothing';
    await openPanel();
    expect(states()).toEqual(['nothing']);
    state = 'found';
    lastLine().tell(listOf('It grew.'));
    await pass(0);
    expect([states().at(-1), sentences()]).toEqual(['found', ['It grew.']]);
    state = 'nothing';
    lastLine().tell(listOf());
    await pass(0);
    expect(states().at(-1)).toBe('nothing');
    expect(lines).toHaveLength(1);
  });

  it('points at mentions on the page', async () => {
    await openPanel();
    session.point(2);
    session.point(null);
    expect(lastLine().said).toEqual([{ point: 2 }, { point: null }]);
  });

  it('opens no line to a page that is not read', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, paused: true } });
    await openPanel();
    expect(states()).toEqual(['paused']);
    expect([lines, injected]).toEqual([[], []]);
  });
});

describe('the panel follows', () => {
  it('to another tab of its window, and not to those of others', async () => {
    await openPanel();
    lastLine().tell(listOf('It grew.'));
    await activate(OTHER, 6);
    expect(lines).toHaveLength(1);
    await activate(OTHER);
    expect(lines.map(({ tab: to, isOver }) => [to, isOver])).toEqual([
      [1, true],
      [2, false],
    ]);
    lastLine().tell(listOf('It fell.'));
    lines[0]!.tell(listOf('Of the tab before.'));
    await pass(0);
    expect(shown.at(-1)?.title).toBe('Another');
    expect(sentences()).toEqual(['It fell.']);
  });

  it('to another page in the tab, by a new line: not every browser ends the old one', async () => {
    await openPanel();
    lastLine().tell(listOf('It grew.'));
    await update({ status: 'complete' });
    expect(lines.map(({ isOver }) => isOver)).toEqual([true, false]);
  });

  it('to an address or a title that the page gives itself', async () => {
    await openPanel();
    lastLine().tell(listOf('It grew.'));
    tab = { ...STORY, title: 'The story goes on' };
    await update({ title: tab.title });
    expect(shown.at(-1)?.title).toBe('The story goes on');
    expect(lines).toHaveLength(1);
  });

  it('nothing that happens in tabs behind', async () => {
    await openPanel();
    await update({ status: 'complete' }, 9);
    expect(lines).toHaveLength(1);
  });

  it('to a page whose script is on its way: it calls it unreadable only after three seconds', async () => {
    await openPanel();
    lastLine().tell(listOf('It grew.'));
    isRunning = false;
    await update({ status: 'loading' });
    await pass(1000);
    expect(states().at(-1)).toBe('reading');
    isRunning = true;
    await pass(500);
    lastLine().tell(listOf('It fell.'));
    await pass(0);
    expect(sentences()).toEqual(['It fell.']);
  });

  it('the settings, and what the reader does in the popup', async () => {
    await openPanel();
    await fakeBrowser.storage.local.set({ settings: { version: 1, paused: true } });
    await pass(0);
    expect(states().at(-1)).toBe('paused');
    expect(lastLine().isOver).toBe(true);
    await fakeBrowser.storage.local.set({ settings: { version: 1, paused: false } });
    await pass(0);
    lastLine().tell(listOf('It grew.'));
    await pass(0);
    expect(states().at(-1)).toBe('found');
  });
});

describe('a page of which the browser tells nothing', () => {
  beforeEach(() => {
    tab = { id: 3, windowId: 5 };
  });

  it('is unseen', async () => {
    await openPanel();
    expect(shown).toMatchObject([{ view: { state: 'unseen', withheld: false }, title: '', address: '' }]);
  });

  it('may be one that the browser keeps from us, where it keeps some', async () => {
    await permissions.take(LISTED);
    await openPanel();
    expect(shown.at(-1)?.view).toEqual({ state: 'unseen', withheld: true });
  });
});
