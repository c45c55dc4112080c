import { afterEach, expect, it, vi } from 'vitest';
import { readCatalogue } from '../../tools/catalogue.ts';
import { browserSay } from '../../utils/extension/say.ts';

/** What the browser does with the messages that the build makes of a catalogue. */
function nativeMessage(language: 'en' | 'es'): (name: string, parts?: string[]) => string {
  const messages = new Map(
    [...readCatalogue(language)].map(([key, forms]) => [key.replaceAll('.', '_'), Object.values(forms).join(' | ')]),
  );
  return (name, parts = []) =>
    (messages.get(name) ?? '').replace(/\$([1-9])/g, (_, number: string) => parts[Number(number) - 1] ?? '');
}

const getMessage = vi.hoisted(() => {
  const asked = vi.fn<(name: string, parts?: string[]) => string>();
  // It is looked for once, when the package is loaded.
  vi.stubGlobal('browser', { runtime: { id: 'ours' }, i18n: { getMessage: asked } });
  return asked;
});

afterEach(() => {
  globalThis.sidelightSilences = undefined;
});

it.each([
  ['en', 1, '1 more fact', '12,345 more facts'],
  ['es', 1, '1 dato más', '12.345 datos más'],
] as const)('says in %s what the browser has, in the form for the number', (language, one, single, many) => {
  getMessage.mockImplementation(nativeMessage(language));
  const say = browserSay();
  expect([say('card.moreFacts', one), say('card.moreFacts', 12_345)]).toEqual([single, many]);
  expect(say('language')).toBe(language);
});

it('keeps a sign between forms that a page has written out of the choice', () => {
  getMessage.mockImplementation(nativeMessage('en'));
  const say = browserSay();
  expect(say('finding.none', 1, '3', 'name "Harbour | Sea"')).toBe(
    'name "Harbour / Sea" does not stand in paragraph 3, which has none',
  );
});

it('says nothing, and in silence, once the extension is gone', () => {
  getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const say = browserSay();
  expect(say('card.pin')).toBe('');
  expect(globalThis.sidelightSilences).toEqual(['extension gone: Error: Extension context invalidated.']);
});
