import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import { repairSettings } from '../../utils/core/settings-schema.ts';
import { switchedOff } from '../../utils/core/site-switch.ts';

describe('switchedOff', () => {
  it.each([
    ['is on when nothing is stored', undefined, null],
    ['is paused everywhere', { paused: true, sitesOff: [] }, 'paused'],
    ['is off for the host', { paused: false, sitesOff: ['news.example'] }, 'off'],
    ['is off for the host when its domain is off', { sitesOff: ['example'] }, 'off'],
    ['is on for a host that only ends alike', { sitesOff: ['s.example'] }, null],
    ['is on when the settings are broken', { paused: 'yes', sitesOff: 'news.example' }, null],
    ['is on when they are no object', 'paused', null],
  ])('%s', (_, stored, off) => {
    expect(switchedOff(stored, 'news.example')).toBe(off);
  });
});

describe('repairSettings', () => {
  it.each([
    ['gives the defaults where nothing is stored', undefined, DEFAULT_SETTINGS],
    ['gives the defaults for something else', 'settings', DEFAULT_SETTINGS],
    [
      'repairs a broken field and keeps the others',
      { paused: 1, marks: 'tint' },
      { ...DEFAULT_SETTINGS, marks: 'tint' },
    ],
    ['keeps a delay of "only on click"', { openDelay: null }, { ...DEFAULT_SETTINGS, openDelay: null }],
    ['does not keep a delay that nobody offers', { openDelay: 1 }, DEFAULT_SETTINGS],
    [
      'keeps the good hosts of a list',
      { sitesOff: ['a.example', 3, '<b>'] },
      { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] },
    ],
    ['drops what it does not know', { unknown: true }, DEFAULT_SETTINGS],
  ])('%s', (_, stored, settings) => {
    expect(repairSettings(stored)).toEqual(settings);
  });
});
