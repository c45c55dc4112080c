import { expect, it } from 'vitest';
import { datesInAddress } from '../../utils/core/address-date.ts';
import { english } from '../../utils/core/vocabulary/english.ts';

it.each([
  ['https://news.example/2025/07/18/story', ['2025-07-18']],
  ['https://news.example/2025/jul/18/story', ['2025-07-18']],
  ['https://news.example/story-2025-07-18.html', ['2025-07-18']],
  ['https://news.example/2025/07/story', ['2025-07-28']],
  ['https://news.example/2025/07/story-2025-06-30', ['2025-06-30']],
  ['https://news.example/2025/07/', ['2025-07-28']],
  ['https://news.example/2025/7/8?from=home', ['2025-07-08']],
  ['https://news.example/2025/13/story', []],
  ['https://news.example/2025/02/31/story', []],
  ['https://news.example/1925/07/18/story', []],
  ['https://news.example/story-20250718', []],
  ['', []],
])('the date in %j is %j', (address, dates) => {
  expect(datesInAddress(address, english)).toEqual(dates);
});
