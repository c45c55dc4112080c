import { describe, expect, it } from 'vitest';
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
    ['is off with the list that it is on', { newsList: false }, 'off'],
    ['is on where it was turned on although the list is off', { newsList: false, sitesOn: ['example'] }, null],
    ['is off where it was turned off since', { newsList: false, sitesOn: ['example'], sitesOff: ['example'] }, 'off'],
    ['is on when it is broken whether the list is', { newsList: 0, sitesOn: 'all' }, null],
  ])('%s', (_, stored, off) => {
    expect(switchedOff(stored, 'news.example', () => true)).toBe(off);
  });

  it('is on beyond the list, where that is off', () => {
    expect(switchedOff({ newsList: false }, 'blog.example', () => false)).toBeNull();
  });
});
