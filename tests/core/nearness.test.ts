import { describe, expect, it } from 'vitest';
import { NEAR, standNear } from '../../utils/core/nearness.ts';
import { recordsFor } from './stock.ts';

const { ai, film } = recordsFor().filter;
const gap = (length: number): string => ` ${'x'.repeat(length - 2)} `;

describe('standNear', () => {
  it.each([
    ['finds them in either order', `AI${gap(50)}film`, true],
    ['finds them in the other order', `film${gap(50)}AI`, true],
    ['finds them at the edge of nearness', `AI${gap(NEAR - 4)}film`, true],
    ['does not find them further apart', `AI${gap(NEAR + 1)}film`, false],
    ['does not find them further apart, the other way', `film${gap(NEAR + 1)}AI`, false],
    ['needs both', 'AI chips and chatbots for banks', false],
    ['looks at every term, not only the first', `AI${gap(2000)}AI in film`, true],
  ])('%s', (_, text, near) => {
    expect(standNear(text, ai, film)).toBe(near);
  });
});

describe('the words for AI and film', () => {
  it.each([
    'A.I. de-aged the lead of the series',
    'a text-to-video model made the footage',
    'Deepfakes of an actress',
    'generative tools at the studio',
    'Sora on a Hollywood set',
    'artificial intelligence in visual effects',
    'machine-made animation',
    'AI dubbing',
  ])('know "%s"', (text) => {
    expect(standNear(text, ai, film)).toBe(true);
  });

  it.each(['The airline said rain', 'a filmy residue, says Aida', 'artificial turf on TV'])(
    'pass over "%s"',
    (text) => {
      expect(standNear(text, ai, film)).toBe(false);
    },
  );
});
