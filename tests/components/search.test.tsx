// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { acts, click, found, heading, mention, search, show, words } from './shown-popup.tsx';

const field = (): HTMLInputElement => document.querySelector('input[type=search]')!;
const status = (): string => words(document.querySelector('.came'));
const hits = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('.hit')];

async function type(query: string): Promise<void> {
  await act(async () => field().focus());
  await act(async () => {
    field().value = query;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

async function press(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => void document.activeElement!.dispatchEvent(event));
  return event.defaultPrevented;
}

beforeAll(async () => void (await search));
beforeEach(() => {
  vi.clearAllMocks();
  show(found);
});
afterEach(() => render(null, document.body));

describe('the search in the popup', () => {
  it('is not opened before the reader turns to it, and then once', async () => {
    expect(acts.onSearch).not.toHaveBeenCalled();
    await act(async () => field().focus());
    await type('flooded');
    await type('flooded valley');
    expect(acts.onSearch).toHaveBeenCalledOnce();
  });

  it('has its field between the page in numbers and the list', () => {
    const order = [...document.querySelectorAll('.sum, input, ol')].map((one) => one.className || one.localName);
    expect(order).toEqual(['sum', 'field', 'ol']);
  });

  it.each(['nothing', 'off', 'paused', 'not-news', 'failed', 'restricted'] as const)(
    'works on a page that is %s',
    async (state) => {
      show({ ...found, state } as never);
      await type('flooded');
      expect(hits()).toHaveLength(1);
    },
  );

  it('shows the facts that it found in the place of the page, and says how many', async () => {
    await type('harbour quarter');
    expect(status()).toBe('2 facts in the pack, 1 of them on this page');
    expect(document.querySelector('.sum, [aria-label^="Mentions"], .kn')).toBeNull();
    await type('salt views');
    expect(status()).toBe('1 fact in the pack');
  });

  it('shows of each fact its topic, its figure and its source, the words that were searched for marked', async () => {
    await type('quart 2.4');
    expect(words(hits()[0]!)).toBe(
      'Studio finance: Harbour took €2.4bn in the quarter, up 12%€2.4bn' +
        'Quarter to 31 March 2026. A flood without water, 30 April 2026, ¶ 3paragraph 3',
    );
    expect([...hits()[0]!.querySelectorAll('mark')].map(words)).toEqual(['2.4bn', 'quarter', 'Quarter']);
  });

  it('shows the name by which a fact was found, where the fact does not print it', async () => {
    await type('salt road views');
    expect(words(hits()[0]!.querySelector('.q'))).toMatch(/^The Salt Road\. /);
  });

  it('leads to a fact on the page of its pack', async () => {
    await type('flooded');
    click(/flooded valley/);
    expect(acts.onOpenFact).toHaveBeenCalledExactlyOnceWith('first');
  });

  it('says honestly that it found nothing, and what to try', async () => {
    await type('crane');
    expect(status()).toBe(
      'No fact has these words' +
        'Try a single word, the beginning of one, or a figure as it is printed.' +
        'It has facts about: Harbour Pictures, generative AI, The Salt Road and Guild of Screen Crews.',
    );
    expect(hits()).toEqual([]);
  });

  it('says where no fact has every word', async () => {
    await type('crane views');
    expect(status()).toBe('No fact has every word. With some of them: 1 fact in the pack');
  });

  it('says that it is opening, and that the knowledge could not be read; it is opened again when asked again', async () => {
    let fail = (): void => undefined;
    acts.onSearch.mockImplementationOnce(() => new Promise((_, reject) => (fail = () => reject(new Error('no file')))));
    await type('view');
    expect(status()).toBe('Opening the knowledge …');
    await act(async () => fail());
    expect(status()).toMatch(/^The knowledge could not be read/);
    await type('views');
    expect(status()).toBe('1 fact in the pack');
  });
});

describe('by the keyboard', () => {
  it('Esc clears the search, and is the browser’s again when there is nothing to clear', async () => {
    await type('harbour');
    expect(await press('Escape')).toBe(true);
    expect([field().value, heading(), document.activeElement]).toEqual(['', '6 mentions, 2 facts', field()]);
    expect(await press('Escape')).toBe(false);
  });

  it('the arrows go from the field into the list, along it, and back', async () => {
    await type('harbour quarter');
    const seen: (Element | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      seen.push(document.activeElement);
    }
    const [one, two] = hits();
    expect(seen).toEqual([one, two, two, one, field()]);
  });

  it('Esc in the list clears the search and goes back to the field', async () => {
    await type('harbour quarter');
    await press('ArrowDown');
    await press('Escape');
    expect([field().value, document.activeElement]).toEqual(['', field()]);
  });
});

describe('a search', () => {
  it('stays while the page comes to stand otherwise', async () => {
    show({ ...found, state: 'reading' } as never);
    await type('flooded');
    show({ ...found, mentions: [mention(0, null, 'A shot.', 'shot')] });
    expect([field().value, hits().length, document.activeElement]).toEqual(['flooded', 1, field()]);
  });
});
