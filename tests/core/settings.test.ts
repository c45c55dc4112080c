import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, storedFields, versionOf, type Migration } from '../../utils/core/settings-migrations.ts';
import { changedSettings, repairSettings } from '../../utils/core/settings-schema.ts';
import type { Topic } from '../../utils/core/pack.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { switchedOff } from '../../utils/core/site-switch.ts';
import { cardColours, cardText, hasBadge, isTopicOff, markStyle, openDelay } from '../../utils/core/stored-settings.ts';

const TOPICS: Topic[] = ['ai-footage', 'studio-finance'];
const host = fc.stringMatching(/^[a-z0-9_-]{1,9}(?:\.[a-z0-9]{1,9}){0,2}$/);
const valid: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1),
  paused: fc.boolean(),
  sitesOff: fc.array(host, { maxLength: 5 }),
  newsList: fc.boolean(),
  sitesOn: fc.array(host, { maxLength: 5 }),
  topicsOff: fc.subarray<Topic>(TOPICS),
  openDelay: fc.constantFrom(150, 250, 600, null),
  marks: fc.constantFrom('lines', 'tint', 'none'),
  cardText: fc.constantFrom('small', 'normal', 'large'),
  cardColours: fc.constantFrom('page', 'light', 'dark'),
  badge: fc.boolean(),
});

/** Anything that storage can hold, settings with broken fields among it. */
const stored: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.jsonValue(),
      paused: fc.jsonValue(),
      sitesOff: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(host, fc.jsonValue()))),
      newsList: fc.jsonValue(),
      sitesOn: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(host, fc.jsonValue()))),
      topicsOff: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.constantFrom(...TOPICS), fc.jsonValue()))),
      openDelay: fc.oneof(fc.jsonValue(), fc.constantFrom(150, 600, '250')),
      marks: fc.oneof(fc.jsonValue(), fc.constant('tint')),
      cardText: fc.oneof(fc.jsonValue(), fc.constant('large')),
      cardColours: fc.oneof(fc.jsonValue(), fc.constant('dark')),
      badge: fc.jsonValue(),
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

function isValid(settings: Settings): boolean {
  const { version, paused, newsList, badge, sitesOff, sitesOn, topicsOff } = settings;
  const { openDelay, marks, cardText, cardColours, ...more } = settings;
  return (
    version === 1 &&
    [paused, newsList, badge].every((one) => typeof one === 'boolean') &&
    [...sitesOff, ...sitesOn].every((site) => typeof site === 'string' && /^[a-z0-9._:[\]-]+$/.test(site)) &&
    topicsOff.every((topic) => TOPICS.includes(topic)) &&
    [150, 250, 600, null].includes(openDelay) &&
    ['lines', 'tint', 'none'].includes(marks) &&
    ['small', 'normal', 'large'].includes(cardText) &&
    ['page', 'light', 'dark'].includes(cardColours) &&
    Object.keys(more).length === 7
  );
}

/** Everything that scripts on a page read of the settings. */
function readByHand(stored: unknown) {
  return {
    marks: (['tint', 'none'] as const).find((style) => style === markStyle(stored)) ?? 'lines',
    openDelay: openDelay(stored),
    cardText: cardText(stored),
    cardColours: cardColours(stored),
    badge: hasBadge(stored),
    topicsOff: TOPICS.filter((topic) => isTopicOff(stored, topic)),
  };
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
      expect(settings).toMatchObject(readByHand(settings));
      expect(readByHand(value)).toEqual(readByHand(settings));
      expect(switchedOff(value, 'a.example', () => true)).toBe(switchedOff(settings, 'a.example', () => true));
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

describe('settings of the first release', () => {
  it('keep what they say, and take the defaults for what is new', () => {
    const first = { version: 1, paused: true, sitesOff: ['a.example'], openDelay: null, marks: 'tint' };
    expect(repairSettings(first)).toEqual({ ...DEFAULT_SETTINGS, ...first });
    expect(readByHand(first)).toEqual(readByHand({ ...DEFAULT_SETTINGS, ...first }));
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
  /** Reads what the first has renamed. */
  const toSeconds: Migration = ({ openDelay, ...others }) => ({
    ...others,
    openDelay: others['paused'] === true ? Number(openDelay) / 1000 : null,
  });
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
