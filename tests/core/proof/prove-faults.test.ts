import { describe, expect, it } from 'vitest';
import { changed, faultOf } from './lantern.ts';

const AMOUNTS = '€4.2 billion, $4.6 billion, €310 million, €350 million';
const [FIRST, SPEED, REVENUE, PROFIT, VIEWS, LIMITS] = [0, 1, 2, 3, 4, 5];

describe('provePack', () => {
  it.each([
    [
      'a figure that stands nowhere',
      ['facts', REVENUE, 'figures', 'value'],
      '€4.3bn',
      `facts[2].figures.value: revenue: figure "€4.3bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure that is rounded further than in the article',
      ['facts', REVENUE, 'figures', 'value'],
      '€4bn',
      `facts[2].figures.value: revenue: figure "€4bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure in another currency',
      ['facts', REVENUE, 'figures', 'conversion'],
      '£4.6bn',
      `facts[2].figures.conversion: revenue: figure "£4.6bn" does not stand in paragraph 3, where amounts are ${AMOUNTS}`,
    ],
    [
      'a figure that leaves out a word which widens it',
      ['facts', VIEWS, 'figures', 'value'],
      '41 million views',
      'facts[4].figures.value: views: figure "41 million views" does not stand in paragraphs 0 and 3, where counts are more than 41 million views',
    ],
    [
      'a change in the wrong direction',
      ['facts', REVENUE, 'figures', 'change'],
      'down 9%',
      'facts[2].figures.change: revenue: change "down 9%" does not stand in paragraph 3, where changes are ending March 31, a 9% increase on the',
    ],
    [
      'a value that is what another figure rose from',
      ['facts', PROFIT, 'figures'],
      { from: '€350m', value: '€310m' },
      'facts[3].figures.from: profit: figure "€350m" has the wrong part in the change: paragraph 3 has "from €310 million to €350 million"',
    ],
    [
      'an entity that goes by none of its names there',
      ['facts', REVENUE, 'about'],
      ['mara-quill'],
      'facts[2].about[0]: revenue: name "Mara Quill" does not stand in paragraph 3, where names are Lantern House, The Tin Lighthouse; paragraph 2 has it',
    ],
    [
      'a speaker whom the article does not name',
      ['facts', SPEED, 'speaker'],
      'Ana Vey of Lantern House',
      'facts[1].speaker: speed: name "Ana" of the speaker does not stand in paragraphs 1 and 2, where names are Lantern House, The Tin Lighthouse, Chief, Mara Quill, Quill',
    ],
    [
      'a speaker of one word whom the article does not name',
      ['facts', SPEED, 'speaker'],
      'Reuters',
      'facts[1].speaker: speed: name "Reuters" of the speaker does not stand in paragraphs 1 and 2, where names are Lantern House, The Tin Lighthouse, Chief, Mara Quill, Quill',
    ],
    [
      'a name in the statement that stands in another paragraph',
      ['facts', FIRST, 'statement'],
      'A storm for The Tin Lighthouse was made in Bergen',
      'facts[0].statement: first: name "Bergen" of the statement does not stand in paragraph 1, where names are Lantern House, The Tin Lighthouse; paragraph 4 has it',
    ],
    [
      'a quarter that ends on another day',
      ['facts', REVENUE, 'period'],
      'quarter to 2026-06-30',
      'facts[2].period: revenue: date "June 30" does not stand in paragraph 3, where dates are March 31',
    ],
    [
      'a year that the date line does not give',
      ['facts', REVENUE, 'period'],
      'quarter to 2025-03-31',
      'facts[2].period: revenue: year "2025" does not stand in paragraph 3, which has none, and the date line, 6 May 2026, gives 2026',
    ],
    [
      'a year that nothing lets infer',
      ['facts', PROFIT, 'period'],
      'year 2025',
      'facts[3].period: profit: year "2025" does not stand in paragraph 3, which has none, and the date line, 6 May 2026, gives no year here',
    ],
    [
      'the date of the date line, with no word that this is where it stands',
      ['facts', VIEWS, 'paragraphs'],
      [3],
      'facts[4].period: views: date "May 6" does not stand in paragraph 3, where dates are March 31; paragraph 0 has it',
    ],
    [
      'another season',
      ['facts', VIEWS, 'season', 'number'],
      3,
      'facts[4].season: views: season "last season 3" does not stand in paragraphs 0 and 3, where seasons are second and final season',
    ],
    [
      'a last season as one of many',
      ['facts', VIEWS, 'season', 'final'],
      false,
      'facts[4].season: views: season "season 2" does not stand in paragraphs 0 and 3, where seasons are second and final season',
    ],
    [
      'a number in the statement that stands nowhere',
      ['facts', FIRST, 'statement'],
      'Two storms were made for The Tin Lighthouse',
      'facts[0].statement: first: number "Two" of the statement does not stand in paragraph 1, where numbers are first; paragraph 3 has it',
    ],
    [
      'a number in the detail that stands nowhere',
      ['facts', SPEED, 'detail'],
      'It took 30 days.',
      'facts[1].detail: speed: number "30" of the detail does not stand in paragraphs 1 and 2, where numbers are first, six',
    ],
    [
      'another year in the statement',
      ['facts', LIMITS, 'statement'],
      'Stage painters have wanted limits since they walked out in 2023',
      'facts[5].statement: limits: year "2023" of the statement does not stand in paragraph 4, where years are 2024',
    ],
    [
      'a figure of the paragraph in the statement that is not the one of the fact',
      ['facts', REVENUE, 'statement'],
      'Lantern’s revenue grew to €350m',
      'facts[2].statement: revenue: the statement gives "€350m", not the fact\'s own "€4.2bn"',
    ],
    [
      'a statement that turns the change around',
      ['facts', REVENUE, 'statement'],
      'Lantern’s revenue fell 9% in a year',
      'facts[2].statement: revenue: change "Lantern\'s revenue fell 9% in a year" of the statement does not stand in paragraph 3, where changes are ending March 31, a 9% increase on the',
    ],
    [
      'a statement that turns a rise from one figure to another around',
      ['facts', PROFIT, 'statement'],
      'Lantern’s profit fell from €310m to €350m',
      'facts[3].statement: profit: change "Lantern\'s profit fell from €310m to €350m" of the statement does not stand in paragraph 3, where changes are €310m to €350m',
    ],
    [
      'a paragraph that the article does not have',
      ['facts', LIMITS, 'paragraphs'],
      [4, 9],
      'facts[5].paragraphs[1]: limits: expected a paragraph of the article, 0 to 4, got 9',
    ],
    [
      'another paragraph than the one that has it',
      ['facts', LIMITS, 'paragraphs'],
      [1],
      'facts[5].subject: limits: name "Union of Stage Painters" does not stand in paragraph 1, where names are Lantern House, The Tin Lighthouse; paragraph 4 has it',
    ],
    [
      'another title',
      ['sources', 0, 'title'],
      'A storm that everybody filmed',
      'sources[0].title: expected "A storm that nobody filmed", as the article prints it, got "A storm that everybody filmed"',
    ],
    [
      'another date',
      ['sources', 0, 'date'],
      '2026-05-07',
      "sources[0].date: expected 2026-05-06, as the article's date line says, got 2026-05-07",
    ],
    [
      'seven words in a row of the article',
      ['facts', LIMITS, 'detail'],
      'Of painted skies in Bergen will be the talk.',
      'facts[5].detail: limits: detail shares 7 consecutive words with paragraph 4 of the article, expected at most 6, names aside: "painted skies in bergen will be the"',
    ],
    [
      'seven words in a row with a name between them, which counts nothing',
      ['facts', FIRST, 'detail'],
      'It was made by generative AI into The Tin Lighthouse, its first use of films.',
      'facts[0].detail: first: detail shares 7 consecutive words with paragraph 1 of the article, expected at most 6, names aside: "made by generative ai into the tin lighthouse its first use of"',
    ],
    [
      'seven words in a row in a note',
      ['entities', 2, 'note'],
      'A tool that draws moving pictures from words.',
      'entities[2].note: tin-lighthouse: note shares 7 consecutive words with paragraph 2 of the article, expected at most 6, names aside: "a tool that draws moving pictures from"',
    ],
  ])('refuses %s, and says what stands there instead', async (_, path, value, message) => {
    expect(await faultOf(changed(path, value))).toBe(message);
  });
});
