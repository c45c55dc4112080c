import { describe, expect, it } from 'vitest';
import { CORPORA } from '../../tools/corpora.ts';
import { rowsInReadme, withScores } from '../../tools/eval-readme.ts';
import { scoreTexts } from '../../tools/score.ts';

const README = `Before.

<!-- scores: npm run eval -- --readme -->

| texts of      | texts |
| ------------- | ----- |
| \`dev.jsonl\` ¹ | 59    |
| \`gone.jsonl\`  | 3     |

<!-- /scores -->

Behind.
`;

describe('the scores in the README', () => {
  const [corpus] = CORPORA;

  it('are written anew, and those of texts that are not here stay as they are', () => {
    const written = withScores(README, [{ corpus: corpus!, score: scoreTexts([]) }]) ?? '';
    expect(rowsInReadme(written)).toEqual([
      ['`articles.jsonl`', '0', '0', '–', '–', '–', '–', '0', '0'],
      ['`dev.jsonl` ¹', '59'],
    ]);
    expect(written).toMatch(/^Before\.\n[^]*\nBehind\.\n$/);
  });

  it('have no place where the comments are missing', () => {
    expect(withScores('Nothing here.', [])).toBeNull();
    expect(rowsInReadme('Nothing here.')).toBeNull();
  });
});
