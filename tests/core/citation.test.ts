import { describe, expect, it } from 'vitest';
import { cardText } from '../../utils/core/card.ts';
import { citation } from '../../utils/core/citation.ts';
import { known, revenue } from '../helpers/card-facts.ts';
import { say } from '../helpers/say.ts';

const FIRST = 'Harbour’s revenue grew 16% in a year. $11bn (£8.25bn in sterling). As of quarter to 30 June 2025.';
const of = (fact: typeof revenue) => citation(cardText(fact, [], [], say), say);
const web = known(
  { id: 'storm', statement: 'A [storm] & a *flood*' },
  { id: 's', title: 'The title', publisher: 'The <Lantern>', date: '2025-07-18', url: 'https://a.example/?a=1&b="2"' },
);

describe('a fact to be quoted', () => {
  it('has fact, figure, period, source, date and paragraph', () => {
    expect(of(revenue)).toEqual({
      plain: `${FIRST}\nA storm at sea, made by software, 18 July 2025, paragraph 4`,
      markdown: `${FIRST}  \nA storm at sea, made by software, 18 July 2025, paragraph 4`,
      html: `<p>${FIRST}<br>A storm at sea, made by software, 18 July 2025, paragraph 4</p>`,
    });
  });

  it('leads to the source where that has an address', () => {
    expect(of(web).plain).toMatch(/, paragraph 4\. https:\/\/a\.example\/\?a=1&b="2"$/);
    expect(of(web).markdown).toContain('[The \\<Lantern\\>](<https://a.example/?a=1&b="2">), 18 July 2025');
    expect(of(web).html).toContain(
      '<a href="https://a.example/?a=1&#38;b=&#34;2&#34;">The &#60;Lantern&#62;</a>, 18 July',
    );
  });

  it('keeps signs of Markdown and HTML as they are written', () => {
    expect(of(web).markdown).toMatch(/^A \\\[storm\\\] & a \\\*flood\\\*\./);
    expect(of(web).html).toMatch(/^<p>A \[storm\] &#38; a \*flood\*\./);
  });
});
