import { describe, expect, it } from 'vitest';
import { sayIn } from '../../tools/catalogue.ts';
import { languageName, otherLanguage } from '../../utils/core/page-language.ts';
import { say } from '../helpers/say.ts';

describe('the language of a page that is not read', () => {
  it.each<[string, string | null]>([
    ['es', 'es'],
    ['es-419', 'es'],
    ['PT_br', 'pt'],
    [' de ', 'de'],
    ['fil', 'fil'],
    ['en', null],
    ['en-US', null],
    ['EN_gb', null],
    ['und', null],
    ['', null],
    ['español', null],
    ['x-klingon', null],
  ])('by the tag %j is %j', (tag, language) => {
    expect(otherLanguage(tag)).toBe(language);
  });

  it('has its name in the reader’s language', () => {
    expect([languageName('es', say), languageName('de', sayIn('es'))]).toEqual(['Spanish', 'alemán']);
  });

  it('has no name where there is none', () => {
    expect(languageName('qqx', say)).toBeNull();
  });
});
