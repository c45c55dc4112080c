import { expect, it } from 'vitest';
import { say } from '../helpers/say.ts';
import { buttonOf, type Standing } from '../../utils/core/toolbar.ts';

it.each<[Standing, string, string, string]>([
  [0, '', 'Sidelight', 'on'],
  [1, '1', 'Sidelight: 1 mention on this page', 'on'],
  [9, '9', 'Sidelight: 9 mentions on this page', 'on'],
  [99, '99', 'Sidelight: 99 mentions on this page', 'on'],
  [100, '99+', 'Sidelight: 100 mentions on this page', 'on'],
  ['off', '', 'Sidelight: off for this site', 'off'],
  ['paused', '', 'Sidelight: paused on all sites', 'off'],
])('over a page that stands at %j the toolbar button has the badge "%s", the title "%s", the icon "%s"', (...row) => {
  const [standing, badge, title, icon] = row;
  expect(buttonOf(standing, say)).toEqual({ badge, title, icon });
});
