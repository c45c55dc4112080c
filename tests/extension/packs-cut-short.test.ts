import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHealth } from '../../utils/extension/health.ts';
import { keepPacks } from '../../utils/extension/packs.ts';
import { generations, install, pageSees, revised, version, type Release } from './releases.ts';
import { lendArea, type FakeArea } from './storage-area.ts';

let area: FakeArea;
beforeEach(() => {
  fakeBrowser.reset();
  area = lendArea();
});

describe('when the process dies in the midst', () => {
  /** The state before, and what is to come in its place. */
  const CASES: Record<string, [before: (() => Promise<unknown>) | null, after: Release]> = {
    'of the first store': [null, { pack: revised(1) }],
    'of another revision': [() => stored({ pack: revised(1) }), { pack: revised(2) }],
    'of a smaller revision': [
      () => stored({ pack: revised(1) }),
      { pack: revised(2, { without: ['crews', 'genai'] }) },
    ],
    'of other words': [() => stored({ pack: revised(1) }), { pack: revised(1), vocabulary: 'second' }],
    'of a rebuild': [() => broken({ pack: revised(1) }), { pack: revised(1) }],
  };
  const stored = (release: Release): Promise<void> => {
    install(release);
    return keepPacks('whole');
  };
  const broken = async (release: Release): Promise<void> => {
    await stored(release);
    delete area.stored['1:entity:harbour:harbour'];
  };

  it.each(Object.entries(CASES))(
    '%s, at any step: a page sees the old state or the new, one that has its filter already never both, and the next start ends in the new',
    async (_, [before, after]) => {
      const seen = new Set<string>();
      for (let step = 0, isThrough = false; !isThrough; step++) {
        area = lendArea();
        await before?.();
        const old = pageSees(area);
        const { filter } = area.stored;
        install(after);
        area.dieAfter(step);
        isThrough = await keepPacks('whole').then(
          () => true,
          () => false,
        );
        const midway = pageSees(area);
        const late = pageSees({ ...area, stored: { ...area.stored, filter } });
        area.dieAfter(Infinity);
        await keepPacks('whole');
        const whole = pageSees(area);
        expect([old, whole]).toContain(midway);
        expect([old, 'broken']).toContain(late);
        expect(generations(area)).toEqual([version(area)]);
        seen.add(midway).add(whole);
      }
      expect(seen.size).toBe(2);
    },
  );

  it('again and again, whatever was to be stored: still old or new', async () => {
    const release = fc.record({
      pack: fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.subarray(['crews', 'genai']))
        .map(([n, without]) => revised(n, { without })),
      vocabulary: fc.constantFrom('first', 'second'),
      steps: fc.nat(24),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(release, { minLength: 1, maxLength: 5 }), async (starts) => {
        area = lendArea();
        for (const { steps, ...next } of starts) {
          const old = pageSees(area);
          install(next);
          area.dieAfter(steps);
          await keepPacks('whole').catch(() => {});
          area.dieAfter(Infinity);
          const midway = pageSees(area);
          const { stored: left } = area;
          area = lendArea();
          await keepPacks('whole');
          expect([old, pageSees(area)]).toContain(midway);
          area = lendArea();
          area.stored = left;
        }
        await keepPacks('whole');
        expect(generations(area)).toEqual([version(area)]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('when the disk is full', () => {
  it.each([
    ['at the first record', (key: string) => !key.startsWith('2:')],
    ['after some records', (key: string) => key !== '2:entity:harbour:genai'],
    ['at the filter', (key: string) => key !== 'filter'],
  ])(
    '%s, the old state stays, nothing is left over, and that is put on record until it went well',
    async (_, takes) => {
      install({ pack: revised(1) });
      await keepPacks('whole');
      install({ pack: revised(2) });
      area.takes = takes;
      await expect(keepPacks('whole')).rejects.toThrow('Quota');
      expect(pageSees(area)).toBe('revision 1 of 5 entities, words first');
      expect(generations(area)).toEqual([1]);
      expect(await readHealth()).toMatchObject({ found: 'Error: QuotaExceededError', done: 'kept' });
      area.takes = () => true;
      await keepPacks('whole');
      expect(pageSees(area)).toBe('revision 2 of 5 entities, words first');
      expect(await readHealth()).toBeNull();
    },
  );

  it('so that nothing can be written at all, the error is told', async () => {
    install({ pack: revised(1) });
    area.takes = () => false;
    await expect(keepPacks('whole')).rejects.toThrow('Quota');
    expect(area.stored).toEqual({});
  });
});
