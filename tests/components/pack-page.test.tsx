// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackPage } from '../../components/pack/PackPage.tsx';
import { MOST_COPIED } from '../../components/pack/VerifyCopy.tsx';
import { packView } from '../../utils/core/pack-view.ts';
import { verifyPack, type Verification } from '../../utils/core/proof/verify.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { LANTERN_ARTICLE, proven } from '../core/proof/lantern.ts';
import { renderSaying, say } from '../helpers/say.ts';

const PROVEN = await proven();

const verify = vi.fn<(copy: string) => Promise<Verification | null>>((copy) => verifyPack(PROVEN, [copy], english));
const onPrint = vi.fn<() => void>();
const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((one) => words(one) === name)!;
const said = (): string => words(document.querySelector('[role=status]'));

async function show(): Promise<void> {
  await act(() =>
    renderSaying(<PackPage view={packView(PROVEN, say)} verify={verify} onPrint={onPrint} />, document.body),
  );
}

async function paste(text: string): Promise<void> {
  const area = document.querySelector('textarea')!;
  await act(() => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(
    () => void document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await vi.waitFor(() => expect(said()).not.toMatch(/^$|^Holding/));
}

afterEach(() => {
  void act(() => renderSaying(null, document.body));
  vi.clearAllMocks();
});

describe('the page of a pack', () => {
  it('has a row for each fact, that an address can point to', async () => {
    await show();
    expect([...document.querySelectorAll('tbody tr')].map(({ id }) => id)).toEqual(PROVEN.facts.map(({ id }) => id));
    const leads = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => link.hash.slice(1));
    expect(leads.length).toBeGreaterThan(0);
    for (const id of leads) expect(document.getElementById(id)?.localName).toBe('tr');
  });

  it('prints', async () => {
    await show();
    button('Print').click();
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('the reader’s own copy', () => {
  it('that is the article’s holds, paragraph by paragraph and fact by fact', async () => {
    await show();
    await paste(LANTERN_ARTICLE);
    const { paragraphHashes = [] } = PROVEN.sources[0]!;
    const [paragraphs, facts] = [paragraphHashes.length, PROVEN.facts.length];
    expect(said()).toContain(`${paragraphs} of ${paragraphs} paragraphs and ${facts} of ${facts} facts hold.`);
    expect(document.querySelectorAll('.checks .no')).toHaveLength(0);
  });

  it('with another figure says which fact does not hold, and what stands there', async () => {
    await show();
    await paste(LANTERN_ARTICLE.replace('€4.2 billion', '€4.7 billion'));
    expect(said()).toContain('does not hold');
    expect(said()).toContain('€4.7 billion');
  });

  it.each([
    ['empty', '  ', 'There is no text yet; expected the text of the article.'],
    ['longer than an article', 'a'.repeat(MOST_COPIED + 1), 'The text has 50,001 characters; expected at most 50,000.'],
  ])('that is %s is not looked at, and is kept', async (_, text, fault) => {
    await show();
    await paste(text);
    expect(said()).toContain(fault);
    expect(document.querySelector('textarea')!.value).toBe(text);
    expect(verify).not.toHaveBeenCalled();
  });

  it('that could not be verified says why, and is kept', async () => {
    verify.mockRejectedValueOnce(new Error('No hashing here.'));
    await show();
    await paste(LANTERN_ARTICLE);
    expect(said()).toBe('The text could not be verified: No hashing here.');
    expect(document.querySelector('textarea')!.value).toBe(LANTERN_ARTICLE);
  });

  it('goes with a press on "Clear"', async () => {
    await show();
    await paste(LANTERN_ARTICLE);
    await act(() => button('Clear').click());
    expect(document.querySelector('textarea')!.value).toBe('');
    expect(said()).toBe('');
  });
});
