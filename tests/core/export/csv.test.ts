import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../utils/core/export/csv.ts';
import { sayIn } from '../../../tools/catalogue.ts';
import { say } from '../../helpers/say.ts';
import { list, mention } from './list.ts';

/** The sentence's cell of the one row: the columns before it hold no comma. */
const sentenceOf = (barred: string): string => {
  const row =
    csvOf(list(mention(barred, { quote: { exact: 'x', prefix: '', suffix: '' } })), say).split('\r\n')[1] ?? '';
  return /^1,,Studio finance,x,(.*),Harbour’s revenue/.exec(row)?.[1] ?? row;
};

describe('the list as a table', () => {
  it('has a row for each mention under a row of names, each ended by CR LF', () => {
    const text = csvOf(
      list(mention('Its ¦revenue¦ rose.'), mention('¦It¦ fell.', { index: 1, verdict: null, outcome: null })),
      say,
    );
    expect(text).toBe(
      '\ufeffMention,Section,Topic,Words on the page,Sentence,Fact,Outcome,Date,Whose word,' +
        'Source,Address of the source,Pack,Page,Address of the page\r\n' +
        '1,,Studio finance,revenue,Its revenue rose.,Harbour’s revenue was €2.4bn,Fits. Fits €2.4bn (2.35 to 2.45).,' +
        'As of quarter to 31 March 2026,,"A flood without water, 30 April 2026, paragraph 4",,Harbour Pictures,News,https://news.example/a\r\n' +
        '2,,Studio finance,It,It fell.,Harbour’s revenue was €2.4bn,,' +
        'As of quarter to 31 March 2026,,"A flood without water, 30 April 2026, paragraph 4",,Harbour Pictures,News,https://news.example/a\r\n',
    );
  });

  it('is in the reader’s language, but for what page and pack say', () => {
    const [names, row] = csvOf(list(mention('Its ¦revenue¦ rose.')), sayIn('es')).split('\r\n');
    expect(names).toMatch(/^\ufeffMención,Sección,Tema,.*,Dirección de la página$/);
    expect(row).toMatch(/^1,,Finanzas de estudios,revenue,Its revenue rose.,Harbour’s revenue was €2.4bn,Encaja\. /);
    expect(row).toContain('30 April 2026, párrafo 4');
  });

  it.each([
    ['a comma', 'a, ¦b¦', '"a, b"'],
    ['quotes', 'He said "¦b¦"', '"He said ""b"""'],
    ['line breaks', 'a\r\n¦b¦\nc', 'a b c'],
    ['right-to-left text', 'بلغت، ¦الإيرادات¦', 'بلغت، الإيرادات'],
    ['emoji', '🎬 ¦b¦ 👩‍🎤', '🎬 b 👩‍🎤'],
    ['nothing', '¦¦', ''],
  ])('holds %s', (_, barred, cell) => {
    expect(sentenceOf(barred)).toBe(cell);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+16%', "'+16%"],
    ['-5%', "'-5%"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'=1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=1', 'a=1'],
    ['$11bn', '$11bn'],
  ])('makes %j harmless for a spreadsheet', (text, cell) => {
    expect(sentenceOf(`${text}¦¦`)).toBe(cell);
  });
});
