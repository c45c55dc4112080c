import type { NameFilter } from '../core/filter.ts';
import type { PageSummary } from '../core/page-summary.ts';
import { keepSilent } from '../core/silence.ts';
import { switchedOff } from '../core/site-switch.ts';
import type { Standing } from '../core/toolbar.ts';
import type { Annotator, AnnotatorOptions } from './annotator.ts';
import { pathOf } from './frame.ts';
import { opens, storedFilter, watchText } from './gate.ts';
import type { Hold } from './held-rules.ts';
import { pageSalt } from './page-salt.ts';

/** What the page script needs from the browser. */
export interface Outside {
  /** Values of `storage.local`; a key that is not stored is missing. */
  read: (keys: string[]) => Promise<Record<string, unknown>>;
  /** Calls back with the keys of `storage.local` that changed; returns its stop. */
  onChange: (changed: (keys: string[]) => void) => () => void;
  /** Answers the calls of popup and background; returns its stop. */
  answer: (calls: Answers) => () => void;
  loadDisplay: () => Promise<void>;
  loadCard: () => Promise<void>;
  /** Has the browser hold rules on the page that go with the extension; null where our script can tidy up by itself. */
  hold: Hold | null;
  ask: Ask;
  /** The extension's version. */
  release: () => string;
  /** Whether a host is on the news list. */
  isListed: (host: string) => boolean;
  /** False once the extension was updated or removed under us. */
  alive: () => boolean;
}

/** What the page script answers; each takes its arguments as they were sent, in an array. */
export interface Answers extends Pick<Annotator, 'self'> {
  here: () => boolean;
  summary: () => PageSummary;
  goTo: (args: Parameters<Annotator['goTo']>) => boolean | Promise<boolean>;
  step: (args: Parameters<Annotator['step']>) => boolean | Promise<boolean>;
  close: () => void;
  leave: () => void;
}

/** What the page script asks of the background, beside the card. */
export interface Ask {
  /** Has it look whether the stored packs are whole, and mend them. */
  (call: 'checkPacks'): Promise<unknown>;
  /** Answers false where the page may not be read any more. */
  (call: 'mayStay'): Promise<unknown>;
  /** Has the toolbar button show how the page stands. Rejects while the page is none that a reader sees. */
  (call: 'stands', standing: Standing): Promise<unknown>;
}

type StartAnnotator = (page: Document, options: AnnotatorOptions) => Annotator;

export interface PageScript {
  /** Looks again whether and what to read, as when it is injected a second time. */
  wake(): void;
}

declare global {
  /** The page script of this isolated world: injected twice, it runs once. */
  // eslint-disable-next-line no-var
  var sidelightPage: PageScript | undefined;
}

/** Starts, or wakes the one that runs. `annotator` calls its half of the script into being. */
export function startPageScript(page: Document, outside: Outside, annotator: () => Promise<StartAnnotator>): void {
  const running = globalThis.sidelightPage;
  if (running) running.wake();
  else globalThis.sidelightPage = createPageScript(page, outside, annotator);
}

function createPageScript(page: Document, outside: Outside, annotator: () => Promise<StartAnnotator>): PageScript {
  let state: PageSummary['state'] = 'reading';
  let running: { annotator: Annotator; version: number } | null = null;
  let unwatch: (() => void) | null = null;
  /** Counts the looks: what an earlier one finds out late no longer matters. */
  let turn = 0;
  let told = false;
  /** How the toolbar button has the page stand. */
  let shown: Standing = 0;

  const summary = (): PageSummary => ({
    ...(running?.annotator.summary() ?? { state, painted: false, mentions: [] }),
    host: page.location.hostname,
    language: page.documentElement.lang,
    path: pathOf(window),
  });
  /** Tells the background where the button has it otherwise. A quiet page tells nothing, paused or not. */
  const stand = (): void => {
    const now = summary();
    const standing = now.state === 'off' || now.state === 'paused' ? now.state : now.mentions.length;
    if (standing === shown || (standing === 'paused' && !shown)) return;
    const taken = (): void => {
      shown = standing;
      stand(); // It may have changed meanwhile.
    };
    hush(outside.ask('stands', standing).then(taken));
  };
  const rest = (next: PageSummary['state']): void => {
    unwatch?.();
    running?.annotator.stop();
    [unwatch, running, state] = [null, null, next];
    stand();
  };
  const leave = (): void => {
    turn++;
    rest('nothing');
    for (const stop of stops) stop();
    globalThis.sidelightPage = undefined;
  };
  /** Leaves when the extension is gone; else what is stored may be broken, and the background is told, once for each page. */
  const fault = (): void => {
    if (!outside.alive()) return leave();
    if (!told) hush(outside.ask('checkPacks'));
    told = true;
  };
  const failed = (error: unknown): void => {
    keepSilent('reading failed', error);
    rest('failed');
    fault();
  };
  const begin = async (stored: Record<string, unknown>, filter: NameFilter): Promise<void> => {
    const mine = turn;
    state = 'reading';
    const [start, salt] = await Promise.all([annotator(), pageSalt(stored['salt'])]);
    if (mine !== turn) return;
    const library = { filter, records: (keys: string[]) => recordsOf(outside, keys) };
    const { loadDisplay, loadCard, alive, hold } = outside;
    const loads = { loadDisplay, loadCard };
    const options = { settings: stored['settings'], library, salt, ...loads, hold, alive, fault, changed: stand };
    running = { annotator: start(page, options), version: filter.version };
  };
  const look = async (): Promise<void> => {
    const mine = ++turn;
    const stored = await outside.read(['settings', 'filter', 'salt']);
    if (mine !== turn) return;
    const off = whyOff(page, stored['settings'], outside.isListed);
    if (off) return rest(off);
    const filter = storedFilter(stored['filter'], outside.release());
    if (!filter) throw new Error('No filter of this version.');
    if (running?.version === filter.version) return running.annotator.apply(stored['settings']);
    rest('nothing');
    if (opens(page.body.textContent, filter)) return begin(stored, filter);
    unwatch = watchText(page, (text) => {
      if (!outside.alive()) return leave();
      if (!opens(text, filter)) return;
      unwatch?.();
      unwatch = null;
      begin(stored, filter).catch(failed);
    });
  };
  const wake = (): void => void look().catch(failed);

  const stops = [
    outside.onChange((keys) => {
      if (keys.includes('settings')) globalThis.sidelightOnce = false;
      if (keys.includes('settings') || keys.includes('filter')) wake();
    }),
    outside.answer({
      here: () => true,
      summary,
      self: async () => running?.annotator.self() ?? [],
      goTo: (args) => running?.annotator.goTo(...args) ?? false,
      close: () => running?.annotator.close(),
      step: ([direction]) => running?.annotator.step(direction) ?? false,
      leave,
    }),
    onHeadChange(page, () => hasOptedOut(page) !== (state === 'opted-out') && wake()),
    onReturn(page, (slept) => {
      if (!outside.alive()) return leave();
      if (!slept) return stand();
      shown = 0; // The browser has forgotten it.
      wake();
      hush(outside.ask('mayStay').then((may) => (may === false ? leave() : stand())));
    }),
  ];
  wake();
  return { wake };
}

function hush(asked: Promise<unknown>): void {
  asked.catch((error: unknown) => keepSilent('not answered', error));
}

/** Why the page is not read at all; null: it is. "Show context once" counts more than the site's switch. */
function whyOff(
  page: Document,
  settings: unknown,
  isListed: Outside['isListed'],
): 'paused' | 'off' | 'opted-out' | null {
  if (hasOptedOut(page)) return 'opted-out';
  const off = switchedOff(settings, page.location.hostname, isListed);
  return off === 'off' && globalThis.sidelightOnce ? null : off;
}

function hasOptedOut(page: Document): boolean {
  return page.querySelector('meta[name~="sidelight" i][content~="off" i]') !== null;
}

/** Pages say late whether they opt out, or become another without a load. */
function onHeadChange(page: Document, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(page.head ?? page, { childList: true, subtree: true, attributeFilter: ['content'] });
  return () => observer.disconnect();
}

async function recordsOf(outside: Outside, keys: string[]): Promise<unknown[]> {
  const stored = await outside.read(keys);
  return keys.map((key) => stored[key]);
}

/**
 * The reader comes back to the page: from another tab or window, or through the back/forward cache, where it `slept` through changes.
 * No event tells a page that its extension was updated or switched off; after this moment at the latest nothing of ours is left there.
 */
function onReturn(page: Document, returned: (slept: boolean) => void): () => void {
  const stopping = new AbortController();
  for (const type of ['pageshow', 'focus', 'visibilitychange'])
    page.defaultView?.addEventListener(type, (event) => returned(Reflect.get(event, 'persisted') === true), {
      signal: stopping.signal,
    });
  return () => stopping.abort();
}
