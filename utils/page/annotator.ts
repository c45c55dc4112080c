import type { Around, PageSummary, Step, SummaryFinding } from '../core/page-summary.ts';
import { isTopicOff } from '../core/stored-settings.ts';
import { keepSilent } from '../core/silence.ts';
import { unseal } from '../core/sealed.ts';
import { openVocabulary, vocabularyKey, type Vocabulary, type VocabularyRecord } from '../core/vocabulary.ts';
import type { DisplayOptions } from './display.ts';
import { watchGrowth } from './growth.ts';
import { lazyDisplay } from './lazy-display.ts';
import { datesOf } from './page-date.ts';
import { readPage, wantedOf, type Library, type Reading } from './reading.ts';
import { summaryOf } from './summary.ts';

/** The half of the page script that runs only where the gate has opened. */
export interface Annotator {
  summary(): Pick<PageSummary, 'state' | 'painted' | 'mentions' | 'current'>;
  /** What the page says of one figure in two ways. Never rejects. */
  self(): Promise<SummaryFinding[]>;
  /** `around`: the page has mentions in several frames. */
  goTo(index: number, by?: 'popup' | 'key', around?: Around): Promise<boolean>;
  /** Closes the unpinned card. */
  close(): void;
  step(step: Step): Promise<boolean>;
  /** Takes over changed settings, as they are stored. */
  apply(settings: unknown): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

export interface AnnotatorOptions extends DisplayOptions {
  library: Pick<Library, 'filter' | 'records'>;
  loadDisplay: () => Promise<void>;
  /** The page was read anew. */
  changed: () => void;
}

/** A growing page is read again at most once in so many ms… */
const REST = 1000;

/** …and rests this many times as long as its last reading took, page's own tasks included… */
const REST_PER_READING = 8;

/** …but a giant page at most this long, in ms. */
const LONGEST_REST = 10_000;

/** Reads the page, marks it, and keeps up with it until it is stopped. Never throws. */
export function startAnnotator(page: Document, options: AnnotatorOptions): Annotator {
  const stopping = new AbortController();
  const library = { ...options.library, words: rememberedWords(options.library), publishedOn: datesOf(page) };
  const display = lazyDisplay(page, options.loadDisplay, options);
  let { settings } = options;
  let state: PageSummary['state'] = 'reading';
  /** All that was found, and what of it the reader wants to see. */
  let found: Reading | null = null;
  let reading: Reading | null = null;
  let next: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let restUntil = 0;

  const show = (): void => {
    if (!found) return;
    reading = wantedOf(found, (topic) => isTopicOff(settings, topic));
    display.show(reading);
    state = reading.mentions.length > 0 ? 'found' : 'nothing';
  };
  const read = async (): Promise<void> => {
    isReading = true;
    const started = performance.now();
    try {
      found = await readPage(page, library, stopping.signal);
      follow(found);
      show();
    } catch (error) {
      const calledOff = stopping.signal.aborted;
      keepSilent(calledOff ? 'called off' : 'reading failed', error);
      if (!calledOff) {
        state = 'failed';
        options.fault();
      }
    }
    const now = performance.now();
    restUntil = now + Math.min(LONGEST_REST, (now - started) * REST_PER_READING);
    isReading = false;
    options.changed();
  };
  const readSoon = (): void => {
    next ??= setTimeout(
      () => {
        next = undefined;
        if (isReading) readSoon();
        else void read();
      },
      Math.max(REST, restUntil - performance.now()),
    );
  };

  const follow = watchGrowth(page, readSoon, stopping.signal);
  void read();
  return {
    summary: () => ({
      state,
      painted: reading?.painted ?? false,
      mentions: reading ? summaryOf(reading) : [],
      current: display.current() ?? undefined,
    }),
    self: () => display.self(),
    goTo(index, by = 'popup', around) {
      globalThis.sidelightAround = around && { ...around, own: reading?.mentions.length ?? 0 };
      // Where the keys go, which the card listens to.
      if (around) page.defaultView?.focus();
      return display.jump(index, by);
    },
    close: () => display.close(),
    step: (step) => display.step(step),
    apply(next) {
      settings = next;
      display.apply(next);
      show();
      options.changed();
    },
    stop() {
      clearTimeout(next);
      stopping.abort();
      display.stop();
    },
  };
}

/** The stored vocabulary, read once: a page that grows is read again and again. */
function rememberedWords({ records, filter }: Pick<Library, 'records' | 'filter'>): () => Promise<Vocabulary> {
  let words: Vocabulary | null = null;
  return async () => (words ??= storedWords(await records([vocabularyKey(filter.version)])));
}

function storedWords([record]: unknown[]): Vocabulary {
  return openVocabulary((unseal(record) as VocabularyRecord).words);
}
