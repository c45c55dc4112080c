import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../utils/core/pack-source.ts';
import { verificationLines } from '../../../utils/core/proof/verification-text.ts';
import { verifyPack, type Verification } from '../../../utils/core/proof/verify.ts';
import { english } from '../../../utils/core/vocabulary/english.ts';
import { changed, LANTERN_ARTICLE, LANTERN_SOURCE, proven } from './lantern.ts';
import { say } from '../../helpers/say.ts';

const pack = await proven();

async function verify(...copies: string[]): Promise<Verification> {
  const verification = await verifyPack(pack, copies, english);
  if (!verification) throw new Error('The pack has no hashes.');
  return verification;
}

/** All that does not hold, as a person reads it. */
async function faults(copy: string): Promise<string[]> {
  const lines = verificationLines(await verify(copy), say);
  const from = lines.indexOf('What does not:');
  return from < 0 ? [] : lines.slice(from + 1).map((line) => line.replace('  ✗ ', ''));
}

const paragraphs = LANTERN_ARTICLE.split('\n\n');

describe('verifyPack', () => {
  it('finds every paragraph and fact in the article itself', async () => {
    const { sources, facts, holds } = await verify(LANTERN_ARTICLE);
    expect(sources[0]?.paragraphs.map(({ number, state, facts: cited }) => [number, state, cited.join()])).toEqual([
      [0, 'holds', 'views'],
      [1, 'holds', 'first,speed'],
      [2, 'holds', 'speed'],
      [3, 'holds', 'revenue,profit,views'],
      [4, 'holds', 'limits'],
    ]);
    expect(facts.map(({ state }) => state)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds', 'holds']);
    expect(holds).toBe(true);
  });

  it('says of each figure, name and date where it stands', async () => {
    const { facts } = await verify(LANTERN_ARTICLE);
    const revenue = facts.find(({ fact }) => fact.id === 'revenue');
    expect(revenue?.findings.map(({ kind, value, paragraph }) => `${kind} ${value}: ${paragraph}`)).toEqual([
      'figure €4.2bn: 3',
      'figure $4.6bn: 3',
      'figure 9%: 3',
      'direction up 9%: 3',
      'name Lantern: 3',
      'name March: 3',
      'date March 31: 3',
      'year 2026: 0',
    ]);
  });

  it.each([
    [
      'as a page has it, with lines around',
      `Home | News\nSport\n\nMenu\n${LANTERN_ARTICLE}\nShare this\n\nMay 9, 2026\nMore from us`,
    ],
    [
      'with a notice in the middle',
      LANTERN_ARTICLE.replace(
        'Lantern House reported',
        'Sign up to our newsletter for news of the sea every morning\n\nLantern House reported',
      ),
    ],
    ['with a share button at the end of a paragraph', LANTERN_ARTICLE.replace('work.\n', 'work. Share\n')],
    ['with single line breaks', LANTERN_ARTICLE.replaceAll('\n\n', '\n')],
    ['broken to a width', LANTERN_ARTICLE.replace(/(.{50,70}) /g, '$1\n')],
    ['broken to a width, with no blank line', LANTERN_ARTICLE.replace(/(.{50,70}) /g, '$1\n').replaceAll('\n\n', '\n')],
    ['as one line', LANTERN_ARTICLE.replaceAll('\n', ' ')],
    ['with two paragraphs in one', LANTERN_ARTICLE.replace('work.\n\n', 'work. ')],
    ['with a word before the date', LANTERN_ARTICLE.replace('May 6', 'Published May 6')],
    [
      'with its paragraphs in another order',
      [paragraphs[3], paragraphs[1], paragraphs[4], paragraphs[0], paragraphs[2], paragraphs[5]].join('\n\n'),
    ],
  ])('finds everything in a copy %s', async (_, copy) => {
    expect(await faults(copy)).toEqual([]);
  });

  it('finds everything whatever lines stand between the paragraphs', async () => {
    const line = fc.stringMatching(/^[A-Za-z ,.|]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 5 }), async (lines) => {
        const copy = paragraphs.flatMap((paragraph, index) => [paragraph, lines[index] ?? '']).join('\n\n');
        expect(await faults(copy)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string | RegExp, string, string[]]>([
    [
      'a figure',
      '€4.2 billion',
      '€4.3 billion',
      [
        'courier: paragraph 3: another text',
        'revenue: figure "€4.2bn" does not stand in paragraph 3, where amounts are €4.3 billion, $4.6 billion, €310 million, €350 million',
      ],
    ],
    [
      'the day of a quarter',
      'March 31',
      'March 30',
      [
        'courier: paragraph 3: another text',
        'revenue: date "March 31" does not stand in paragraph 3, where dates are March 30',
        'profit: date "March 31" does not stand in paragraph 3, where dates are March 30',
      ],
    ],
    [
      'the year of the date line',
      'May 6, 2026',
      'May 6, 2027',
      [
        'courier: date 2026-05-06: the copy has May 6, 2027',
        'courier: paragraph 0: another text',
        'revenue: year "2026" does not stand in paragraph 3, which has none, and the date line, 6 May 2027, gives 2027',
        'profit: year "2026" does not stand in paragraph 3, which has none, and the date line, 6 May 2027, gives 2027',
        'views: year "2026" does not stand in paragraphs 0 and 3, where years are 2027',
      ],
    ],
    [
      'a year in words',
      'of 2024',
      'of 2025',
      [
        'courier: paragraph 4: another text',
        'limits: year "2024" of the statement does not stand in paragraph 4, where years are 2025',
      ],
    ],
    [
      'a name',
      /(?:Mara )?Quill/g,
      'Nora Quail',
      [
        'courier: paragraph 2: another text',
        'speed: name "Mara Quill" does not stand in paragraphs 1 and 2, where names are Lantern House, The Tin Lighthouse, Chief, Nora Quail',
      ],
    ],
    ['a word that no fact can be held against', 'cheaper', 'dearer', ['courier: paragraph 1: another text']],
    ['the title', 'nobody filmed', 'nobody saw', ['courier: title: does not stand in the copy']],
  ])('names paragraph and fact where a copy alters %s', async (_, printed, instead, expected) => {
    expect(await faults(LANTERN_ARTICLE.replaceAll(printed, instead))).toEqual(expected);
  });

  it('names a paragraph and a fact for every digit that a copy alters', async () => {
    const silent: string[] = [];
    for (const { 0: digit, index } of LANTERN_ARTICLE.matchAll(/\d/g)) {
      const other = String((Number(digit) + 1) % 10);
      const found = await faults(LANTERN_ARTICLE.slice(0, index) + other + LANTERN_ARTICLE.slice(index + 1));
      const named = [
        /^courier: paragraph \d: another text$/,
        /^(?:revenue|profit|views|limits): .+ does not stand in .+ \d/,
      ];
      if (!named.every((pattern) => found.some((fault) => pattern.test(fault))))
        silent.push(LANTERN_ARTICLE.slice(index - 12, index + 12));
    }
    expect(silent).toEqual([]);
  });

  it('names the altered paragraph in a copy with other text around, and not that text', async () => {
    const copy = LANTERN_ARTICLE.replace('€4.2 billion', '€4.3 billion').replace(
      'Lantern House reported',
      'Sign up to our newsletter for news of the sea every morning\n\nLantern House reported',
    );
    const { sources } = await verify(copy);
    expect(sources[0]?.paragraphs[3]).toMatchObject({
      state: 'differs',
      text: expect.stringContaining('€4.3 billion'),
    });
  });

  it('says that a fact still stands in a paragraph which is another text', async () => {
    const { facts } = await verify(LANTERN_ARTICLE.replace('€4.2 billion', '€4.3 billion'));
    expect(facts.map(({ fact, state }) => `${fact.id} ${state}`)).toEqual([
      'first holds',
      'speed holds',
      'revenue fails',
      'profit stands',
      'views stands',
      'limits holds',
    ]);
  });

  it('tells a missing paragraph from an altered one', async () => {
    const found = await faults(LANTERN_ARTICLE.replace(`${paragraphs[4]}\n\n`, ''));
    expect(found).toEqual(['courier: paragraph 4: missing', 'limits: paragraph 4 is missing']);
  });

  it('does not take the title, with its names, for a missing paragraph', async () => {
    const title = 'What the Union of Stage Painters saw';
    const text = LANTERN_ARTICLE.replace('A storm that nobody filmed', title);
    const titled = await proven(changed(['sources', 0, 'title'], title), text);
    const verification = await verifyPack(titled, [text.replace(`${paragraphs[4]}\n\n`, '')], english);
    expect(verification?.sources[0]?.paragraphs[4]?.state).toBe('missing');
  });

  it('takes no year from a copy without a date line', async () => {
    expect(await faults(LANTERN_ARTICLE.replace('May 6, 2026\n\n', ''))).toContain(
      'profit: year "2026" does not stand in paragraph 3, which has none, and there is no date line to take it from',
    );
  });

  it('holds nothing for a text that has nothing to do with it', async () => {
    const { holds, sources, facts } = await verify('Something else.\n');
    expect(holds).toBe(false);
    expect(new Set(sources[0]?.paragraphs.map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(facts.every(({ state }) => state === 'fails')).toBe(true);
  });

  it('takes of several copies the one that has the most of the article', async () => {
    expect((await verify('Something else.', LANTERN_ARTICLE)).holds).toBe(true);
  });

  it('finds a figure that was altered in the pack, though every hash holds', async () => {
    const altered = structuredClone(pack);
    const figure = altered.facts[2]?.figures[0];
    if (figure) Object.assign(figure, { written: '€4.4bn', value: 4.4e9, low: 4.35e9, high: 4.45e9 });
    const verification = await verifyPack(altered, [LANTERN_ARTICLE], english);
    expect(verification?.facts.map(({ state }) => state).join(' ')).toBe('holds holds fails holds holds holds');
  });

  it('has nothing to say of a pack without hashes', async () => {
    expect(await verifyPack(buildPack(LANTERN_SOURCE, english), [LANTERN_ARTICLE], english)).toBeNull();
  });
});
