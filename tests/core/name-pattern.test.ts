import { describe, expect, it } from 'vitest';
import { gluedNamesPattern, nameKey, namesIn, namesPattern } from '../../utils/core/name-pattern.ts';

describe('namesPattern', () => {
  it.each([
    ['whole words only', ['Acme'], 'Acmes, Pacme, Acme.', ['acme']],
    ['any case', ['Acme'], 'ACME and acme', ['acme']],
    ['the longer of two names at one place', ['Acme', 'Acme Studios'], 'Acme Studios', ['acme studios']],
    ['a name before a possessive', ['Acme'], "Acme's and Acme’s", ['acme']],
    ['a straight apostrophe where the name has a curly one', ['Ocean’s Nine'], "Ocean's Nine", ["ocean's nine"]],
    ['a curly apostrophe where the name has a straight one', ["Ocean's Nine"], 'Ocean’s Nine', ["ocean's nine"]],
    ['a name that ends in a non-word character', ['Acme+', 'Bros.'], 'on Acme+, by Bros. today', ['acme+', 'bros.']],
    ['a name that starts with one', ['.hack', 'Élite'], 'see .hack and Élite', ['.hack', 'elite']],
    ['a name without its accents', ['Élite', 'Señor Café'], 'Elite, SENOR CAFE', ['elite', 'senor cafe']],
    [
      '"and" for "&", and the other way',
      ['Fox & Co', 'Sand and Sea'],
      'Fox and Co, Sand & Sea',
      ['fox & co', 'sand & sea'],
    ],
    ['names over a line break or a hard space', ['Ann Lee'], 'Ann\n  Lee, Ann\u00a0Lee', ['ann lee']],
    ['any hyphen', ['A-B Guild'], 'A\u2011B Guild', ['a-b guild']],
    [
      'special characters as they are',
      ['M*A*S*H', 'What If...?'],
      'MASH, M*A*S*H, What If...?',
      ['m*a*s*h', 'what if...?'],
    ],
    ['nothing when there are no names', [], 'any text', []],
  ])('finds %s', (_, names, text, found) => {
    expect([...namesIn(text, namesPattern(names))]).toEqual(found);
  });
});

describe('gluedNamesPattern', () => {
  it.each([
    ['after the end of another element', 'NewsAcme said', ['acme']],
    ['after a year', '2025Acme', ['acme']],
    ['after capitals', 'NEWSAcme', ['acme']],
    ['before the start of another element', 'by AcmeThe town', ['acme']],
    ['between both', 'NewsAcmeThe', ['acme']],
    ['in plain text, in any case', 'acme and ACME.', ['acme']],
    ['but not inside a word', 'pacmen acmes PACMEN', []],
    ['nor as part of a capital word', 'Acmean', []],
    ['with its odd edges', 'NewsÉlite+The', ['elite+']],
  ])('finds a name %s', (_, text, found) => {
    expect([...namesIn(text, gluedNamesPattern(['Acme', 'Élite+']))]).toEqual(found);
  });
});

describe('nameKey', () => {
  it('is the same for every spelling that the pattern matches', () => {
    const spellings = ['Fox & Ann’s Co', "fox  AND ann's\nco", 'FOX & Ann\u02bcs Co'];
    expect(new Set(spellings.map(nameKey))).toEqual(new Set(["fox & ann's co"]));
  });
});
