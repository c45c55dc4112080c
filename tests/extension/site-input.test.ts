import { expect, it } from 'vitest';
import { readSite } from '../../utils/extension/site-input.ts';
import { say } from '../helpers/say.ts';

it.each([
  ['paper.example', 'paper.example'],
  [' Paper.Example ', 'paper.example'],
  ['www.paper.example', 'paper.example'],
  ['https://www.paper.example/news?page=2#top', 'paper.example'],
  ['http://paper.example:8080/', 'paper.example'],
  ['news.paper.co.uk', 'news.paper.co.uk'],
  ['www.co.uk', 'www.co.uk'],
  ['zeitung.köln', 'zeitung.xn--kln-sna'],
])('"%s" is the site %s', (typed, host) => {
  expect(readSite(typed, say)).toEqual({ host });
});

it.each([
  'paper',
  'two words',
  'javascript:alert(1)',
  'file:///etc/hosts',
  '*.paper.example',
  'a..b',
  '127.0.0.1',
  '://',
  'a@b',
])('"%s" is no site, and says what was expected', (typed) => {
  expect(readSite(typed, say)).toEqual({ fault: `“${typed}” is no site; expected a host such as paper.example.` });
});

it('nothing is no site, and a megabyte is not said back', () => {
  expect(readSite('  ', say)).toEqual({ fault: 'There is no site yet; expected a host such as paper.example.' });
  const { fault } = readSite('a'.repeat(1_000_000), say) as { fault: string };
  expect(fault.length).toBeLessThan(150);
});
