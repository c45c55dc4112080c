import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { readSite } from '../../utils/extension/site-input.ts';
import { renderSaying, say } from '../helpers/say.ts';

/** What the page of settings asks to be done. */
export const acts = {
  onChange: vi.fn<(change: Partial<Settings>) => Promise<void>>(),
  onWithdraw: vi.fn<(pattern: string) => Promise<void>>(),
  onAllow: vi.fn<(pattern: string) => Promise<void>>(),
  onReset: vi.fn<() => Promise<void>>(),
  onChangeKeys: vi.fn<() => Promise<void>>(),
  onSave: vi.fn<(name: string, content: string) => void>(),
};
export const BLOG = 'https://*.blog.example/*';
export const view: OptionsView = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['paper.example'] },
  granted: [BLOG],
  listed: ['https://*.courier.example/*', 'https://*.herald.example/*'],
  withheld: 1,
  commands: [
    { name: 'next-mention', description: 'Open the next mention', shortcut: 'Alt+Period' },
    { name: 'previous-mention', description: 'Open the previous mention', shortcut: '' },
  ],
  bytes: 141_200,
};

export const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const notice = (): string => words(document.querySelector('.notice'));
export const named = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  )!;
export const press = (name: string): Promise<void> =>
  act(async () => {
    named(name).click();
    await Promise.resolve();
  });

export async function show(other: Partial<OptionsView> = {}, able: { onChangeKeys?: null } = {}): Promise<void> {
  await act(() =>
    renderSaying(
      <OptionsPage
        view={{ ...view, ...other }}
        browser="chromium"
        readSite={(typed) => readSite(typed, say)}
        {...acts}
        {...able}
      />,
      document.body,
    ),
  );
}

export async function add(site: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.add input')!;
  await act(() => {
    input.value = site;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    document.querySelector('.add')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The words that are said where something was wrong. */
export const wrong = (): string => [...document.querySelectorAll('.wrong')].map(words).join('');

export async function choose(content: string, section = 'data'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`#${section} input[type=file]`)!;
  Object.defineProperty(input, 'files', { value: [new File([content], 'settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Before each test: what is asked for is done, of which nothing is known yet. */
export function setUpOptions(): void {
  vi.resetAllMocks();
  for (const one of [acts.onChange, acts.onWithdraw, acts.onAllow, acts.onReset, acts.onChangeKeys])
    one.mockResolvedValue();
}

export function leaveOptions(): void {
  void act(() => renderSaying(null, document.body));
}
