// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { cardText } from '../../utils/core/card.ts';
import type { Reported } from '../../utils/core/report-text.ts';
import { renderSaying, say } from '../helpers/say.ts';
import { fits, revenue } from '../helpers/card-facts.ts';
import { acts, click, found, named, show, site, words } from './shown-popup.tsx';

const WRONG = 'This looks wrong';
const COPIED = 'Report copied. Nothing was sent: send it where you wish.';
const REPORT = 'Page: https://a.example/';

const field = (): HTMLTextAreaElement => document.querySelector('textarea')!;

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('"This looks wrong" on a card', () => {
  const nothing = (): void => {};
  const onReport = vi.fn<() => void>();
  const onPin = vi.fn<(pinned: boolean) => void>();

  function showCard(report: Reported | null): void {
    const cards = [cardText(revenue, [fits], [], say)];
    const state = {
      cards,
      also: [],
      index: 0,
      turned: false,
      copied: 'ready',
      note: report && ({ of: 'report', text: report.text } as const),
      sheet: null,
      ages: [null],
      byKey: false,
      pinned: false,
    } as const;
    const rest = { onClose: nothing, onCopy: nothing, onSource: nothing, onMove: nothing, onTurn: nothing };
    const more = { onWhy: nothing, onHide: nothing, onSiteOff: nothing, onSheet: nothing, onStep: nothing };
    void act(() =>
      renderSaying(
        <Card id="f" position={1} total={1} {...state} {...rest} {...more} onPin={onPin} onReport={onReport} />,
        document.body,
      ),
    );
  }

  it('is a button, after which the card says that nothing was sent', () => {
    showCard(null);
    expect(words(document.body)).not.toContain('Nothing was sent');
    click(`${WRONG}: copy a report`);
    expect(onReport).toHaveBeenCalledOnce();
    showCard({ text: null });
    expect(words(document.querySelector('.reported'))).toBe(COPIED);
  });

  it('gives the report to select where it could not be copied, and keeps its keys from the card', () => {
    showCard({ text: REPORT });
    expect(field().value).toBe(REPORT);
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
    expect(onPin).not.toHaveBeenCalled();
  });
});

describe('"This looks wrong" in the popup', () => {
  it('copies a report on the page, and says that nothing was sent', async () => {
    show(found);
    await act(async () => named(WRONG).click());
    expect(acts.onReport).toHaveBeenCalledOnce();
    expect(words(document.querySelector('.reported'))).toBe(COPIED);
  });

  it('gives the report to select where it could not be copied', async () => {
    acts.onReport.mockResolvedValueOnce({ text: REPORT });
    show(found);
    await act(async () => named(WRONG).click());
    expect(field().value).toBe(REPORT);
  });

  it('is there too where nothing was found, and not where nothing was said', () => {
    show({ state: 'nothing', ...site, self: [], topicsOff: [] });
    expect(named(WRONG)).toBeDefined();
    show({ state: 'paused', host: null });
    expect(named(WRONG)).toBeUndefined();
  });
});
