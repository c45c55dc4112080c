import { describe, expect, it } from 'vitest';
import { readNewsSites } from '../../tools/news-sites.ts';
import { candidates } from '../../tools/site-candidates.ts';

const list = readNewsSites('general GB harbour.example\nleft-out portal all.example\n');
const propose = (others: object): string[] => candidates(JSON.stringify(others), list).map(({ host }) => host);

describe('candidates', () => {
  it('are the hosts of two lists or more, those of most lists first', () => {
    expect(
      propose({
        'one.example': { sources: ['a'] },
        'tide.example': { sources: ['a', 'b'] },
        'crane.example': { sources: ['b', 'c'] },
        'lamp.example': { sources: ['a', 'b', 'c'] },
      }),
    ).toEqual(['lamp.example', 'crane.example', 'tide.example']);
  });

  it.each(['harbour.example', 'news.harbour.example', 'all.example', 'news.all.example'])(
    'do not hold %s, which the list decides on',
    (host) => {
      expect(propose({ [host]: { sources: ['a', 'b'] } })).toEqual([]);
    },
  );

  it('carry country and name where the other list gives them', () => {
    const others = {
      'tide.example': { sources: ['a', 'b'], country: 'IE', name: 'The Tide' },
      'x.example': { sources: ['a', 'b'] },
    };
    expect(candidates(JSON.stringify(others), list)).toEqual([
      { host: 'tide.example', country: 'IE', name: 'The Tide', sources: 2 },
      { host: 'x.example', country: '', name: '', sources: 2 },
    ]);
  });

  it.each([
    ['[]x', 'JSON'],
    ['{"a.example": 1}', 'Expected Object but received 1'],
    ['{"a.example": {"sources": 2}}', 'Expected Array but received 2'],
  ])('refuse %s', (json, message) => {
    expect(() => candidates(json, list)).toThrow(message);
  });
});
