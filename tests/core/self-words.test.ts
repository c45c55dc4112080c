import { expect, it } from 'vitest';
import { alsoSays } from '../../utils/core/self-words.ts';
import type { SelfFinding } from '../../utils/core/self-check.ts';
import { say } from '../helpers/say.ts';

const figures: SelfFinding = {
  kind: 'figures',
  quotes: ['€2.41bn', '€2.61bn'],
  sentences: ["Harbour's revenue was €2.41bn.", 'It took €2.61bn.'],
  why: { one: '€2.41bn', other: '€2.61bn', metric: 'revenue' },
};
const sentence = 'Revenue rose 12% to €2.4bn from €2.0bn.';
const change: SelfFinding = {
  kind: 'change',
  quotes: ['12%', '€2.4bn', '€2.0bn'],
  sentences: [sentence, sentence, sentence],
  why: { from: '€2.0bn', to: '€2.4bn', allowed: { low: 14.6, high: 25.6 }, given: 12 },
};

it.each([
  [
    'the figure of another sentence',
    figures,
    'Harbour’s revenue was €2.41bn.',
    `This page also says €2.61bn for the same period.`,
  ],
  [
    'the first figure beside the second',
    figures,
    'It took €2.61bn.',
    `This page also says €2.41bn for the same period.`,
  ],
  [
    'the figure of another sentence where the page hides characters in its own',
    figures,
    'Har\u00adbour’s revenue  was\u200b €2.41bn.',
    `This page also says €2.61bn for the same period.`,
  ],
  [
    'why figures of one sentence do not fit',
    change,
    sentence,
    'By this page’s own figures, €2.0bn to €2.4bn is a change of 14.6% to 25.6%, not 12%.',
  ],
])('a card tells %s', (_, finding, own, words) => {
  expect(alsoSays(finding, own, say)).toBe(words);
});
