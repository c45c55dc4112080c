import { describe, expect, it } from 'vitest';
import { sayIn } from '../../tools/catalogue.ts';
import { cardText } from '../../utils/core/card.ts';
import { dateWords, periodLine, periodWords } from '../../utils/core/card-period.ts';
import { listed, type Say } from '../../utils/core/say.ts';
import { autumn, compared, demand, fits, known, profit, revenue, SPRING } from '../helpers/card-facts.ts';

const say = { en: sayIn('en'), es: sayIn('es') };
type Language = keyof typeof say;

describe('what is said', () => {
  it.each<[Language, number, string]>([
    ['en', 1, '1 mention'],
    ['en', 0, '0 mentions'],
    ['en', 12_345, '12,345 mentions'],
    ['es', 1, '1 mención'],
    ['es', 2, '2 menciones'],
    ['es', 12_345, '12.345 menciones'],
  ])('in %s of %i has the form and the figures of the language', (language, count, words) => {
    expect(say[language]('popup.mentions', count)).toBe(words);
  });

  it('leaves texts that are filled in as they are', () => {
    expect(say.es('compared.fits', '$11.08bn')).toBe('Encaja con $11.08bn');
  });

  it.each<[Language, string]>([
    ['en', 'a, b and c'],
    ['es', 'a, b y c'],
  ])('in %s joins a list as the language does', (language, words) => {
    expect(listed(['a', 'b', 'c'], say[language])).toBe(words);
  });

  it.each<[string, (by: Say) => string | null, en: string, es: string]>([
    ['a day', (by) => dateWords('2025-07-18', by), '18 July 2025', '18 de julio de 2025'],
    [
      'a quarter',
      (by) => periodWords(SPRING, by),
      'the quarter to 30 June 2025',
      'el trimestre cerrado el 30 de junio de 2025',
    ],
    [
      'a quarter by itself',
      (by) => periodLine(SPRING, by),
      'Quarter to 30 June 2025',
      'Trimestre cerrado el 30 de junio de 2025',
    ],
    ['a year', (by) => periodWords({ kind: 'year', year: 2025 }, by), '2025', '2025'],
  ])('writes %s', (_, words, en, es) => {
    expect([words(say.en), words(say.es)]).toEqual([en, es]);
  });
});

describe('a card in Spanish', () => {
  const card = (fact: typeof revenue, ...comparisons: (typeof fits)[]) => cardText(fact, comparisons, [], say.es);

  it('leaves statement and figures as the source has them', () => {
    const { headline, figure, language } = card(revenue, fits);
    expect([headline, figure, language]).toEqual([
      'Harbour’s revenue grew 16% in a year',
      { lead: '', number: '$11', unit: 'bn' },
      'en',
    ]);
  });

  it('says how figures stand, ranges in Spanish figures', () => {
    const { chip, comparisons, asOf, subline } = card(revenue, fits);
    expect(chip?.words).toBe('Encaja');
    expect(comparisons.map(({ strong, rest }) => strong + rest)).toEqual(['Encaja con $11bn (10,5 a 11,5).']);
    expect(asOf).toEqual({ label: 'Fecha', text: 'Trimestre cerrado el 30 de junio de 2025' });
    expect(subline).toBe('£8.25bn en libras esterlinas');
  });

  it('says why figures are not compared, and whose word a fact is', () => {
    expect(card(revenue, autumn).comparisons[0]?.strong).toBe('No se compara.');
    expect(card(demand).chip?.words).toBe('Una exigencia, no una cifra');
    expect(card(known({ id: 'any', standing: 'claim', speaker: 'Lorne Pictures' })).standing).toBe(
      'La versión de Lorne Pictures.',
    );
  });

  it('draws with Spanish names', () => {
    const change = compared(profit, '46%', 'agrees', [45.5, 46.5], { role: 'change' });
    expect(card(profit, change).beside?.name).toMatch(/^Dos columnas desde cero: /);
  });
});
