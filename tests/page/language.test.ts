import { english as words } from '../../utils/core/vocabulary/english.ts';
import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../utils/page/language.ts';

const ENGLISH =
  'The crane of the old harbour has returned after two years in a yard, and it was painted by a family firm.';
const GERMAN =
  'Der Kran des alten Hafens ist nach zwei Jahren in einer Werft zurück, und die Stadt kam, um ihn zu sehen.';
const DUTCH =
  'De kraan van de oude haven is na twee jaar in een werf terug, en was door een familie geschilderd, zei hij.';

describe('isEnglish', () => {
  it.each([
    ['takes the page’s word for it', 'en', GERMAN, true],
    ['knows the varieties', 'en-GB', '', true],
    ['knows another language by its tag', 'de', ENGLISH, false],
    ['does not take "enm" for English', 'enm', ENGLISH, false],
    ['knows English by its words', null, ENGLISH, true],
    ['knows German by its words', null, GERMAN, false],
    ['is not deceived by words that both languages have', null, DUTCH, false],
    ['lets a headline pass', null, 'Harbour revenue up 12%', true],
    ['does not let another script pass', null, 'Выручка выросла на 12%', false],
    ['looks past an empty tag', ' ', GERMAN, false],
  ])('%s', (_, tag, text, english) => {
    expect(isEnglish(tag, text, words)).toBe(english);
  });
});
