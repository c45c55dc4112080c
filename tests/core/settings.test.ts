import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, storedFields, versionOf, type Migration } from '../../utils/core/settings-migrations.ts';
import { changedSettings, repairSettings } from '../../utils/core/settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { switchedOff } from '../../utils/core/site-switch.ts';
import { displaySettings } from '../../utils/core/stored-settings.ts';

const host = fc.stringMatching(/^[a-z0-9_-]{1,9}(?:\.[a-z0-9]{1,9}){0,2}$/);
const valid: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1),
  paused: fc.boolean(),
  sitesOff: fc.array(host, { maxLength: 5 }),
  openDelay: fc.constantFrom(150, 250, 600, null),
  marks: fc.constantFrom('lines', 'tint', 'none'),
});

/** Anything that storage can hold, settings with broken fields among it. */
const stored: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.jsonValue(),
      paused: fc.jsonValue(),
      sitesOff: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(host, fc.jsonValue()))),
      openDelay: fc.jsonValue(),
      marks: fc.oneof(fc.jsonValue(), fc.constant('tint')),
      other: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

function property(check: (value: unknown) => void): void {
  fc.assert(
    fc.property(stored, (value) => {
      check(value);
    }),
  );
}

function isValid({ version, paused, sitesOff, openDelay, marks, ...more }: Settings): boolean {
  return (
    version === 1 &&
    typeof paused === 'boolean' &&
    sitesOff.every((site) => typeof site === 'string' && /^[a-z0-9._:[\]-]+$/.test(site)) &&
    [150, 250, 600, null].includes(openDelay) &&
    ['lines', 'tint', 'none'].includes(marks) &&
    Object.keys(more).length === 0
  );
}

describe('repaired settings', () => {
  it('are valid, whatever is stored', () => {
    property((value) => expect(isValid(repairSettings(value))).toBe(true));
  });

  it('are the same as stored, where those are valid', () => {
    fc.assert(
      fc.property(valid, (settings) => {
        expect(repairSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('need no second repair', () => {
    property((value) => expect(repairSettings(repairSettings(value))).toEqual(repairSettings(value)));
  });

  it('say the same as what pages read by hand', () => {
    property((value) => {
      const settings = repairSettings(value);
      expect(displaySettings(settings)).toEqual({ openDelay: settings.openDelay, marks: settings.marks });
      expect(displaySettings(value)).toEqual(displaySettings(settings));
      expect(switchedOff(value, 'a.example') === 'paused').toBe(settings.paused);
    });
  });

  it('keep each field that is whole beside one that is broken', () => {
    const broken = { ...DEFAULT_SETTINGS, paused: true, marks: 'neon', sitesOff: ['a.example', 3, '<b>'] };
    expect(repairSettings(broken)).toEqual({ ...DEFAULT_SETTINGS, paused: true, sitesOff: ['a.example'] });
  });

  it('keep a host with an underscore, as some have', () => {
    expect(repairSettings({ sitesOff: ['my_paper.example'] }).sitesOff).toEqual(['my_paper.example']);
  });
});

describe('a change of the settings', () => {
  it('is stored with the repaired rest', () => {
    property((value) => {
      fc.pre(versionOf(storedFields(value)) === 1);
      expect(changedSettings(value, { paused: true })).toEqual({ ...repairSettings(value), paused: true });
    });
  });

  it('loses nothing of what a later version has stored', () => {
    const later = { version: 7, paused: false, marks: 'halo', sitesOff: ['a.example'], theme: { card: 'dark' } };
    expect(changedSettings(later, { paused: true })).toEqual({ ...later, paused: true });
    expect(repairSettings(later)).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'] });
  });
});

describe('a migration', () => {
  const rename: Migration = ({ quiet, ...others }) => ({ ...others, paused: quiet });
  const toSeconds: Migration = ({ openDelay, ...others }) => ({ ...others, openDelay: Number(openDelay) / 1000 });
  const chain = [rename, toSeconds];

  it.each([
    ['the first version, through all', { version: 1, quiet: true, openDelay: 250 }],
    ['settings that name no version, as the first', { quiet: true, openDelay: 250 }],
    ['a broken version, as the first', { version: 'one', quiet: true, openDelay: 250 }],
    ['the second version, through the rest', { version: 2, paused: true, openDelay: 250 }],
    ['the newest, through none', { version: 3, paused: true, openDelay: 0.25 }],
  ])('takes %s', (_, fields) => {
    expect(migrate(fields, chain)).toEqual({ version: 3, paused: true, openDelay: 0.25 });
  });

  it('leaves a later version as it is', () => {
    const later = { version: 9, quiet: true };
    expect(migrate(later, chain)).toBe(later);
  });

  it('leads to the version of today, and never throws', () => {
    expect(MIGRATIONS.length + 1).toBe(DEFAULT_SETTINGS.version);
    property((value) => expect(() => migrate(storedFields(value))).not.toThrow());
  });
});
