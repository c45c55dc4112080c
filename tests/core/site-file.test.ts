import { expect, it } from 'vitest';
import { readSiteFile, siteFile } from '../../utils/core/site-file.ts';
import { readSite } from '../../utils/extension/site-input.ts';
import { say } from '../helpers/say.ts';

const read = (text: string) => readSiteFile(text, (typed) => readSite(typed, say), say);

it('a list of sites is read back as it was written', () => {
  const hosts = ['paper.example', 'gazette.example'];
  expect(read(siteFile(hosts))).toEqual({ hosts, fault: null });
});

it('a list that was typed has comments, empty lines, addresses and repetitions', () => {
  const typed = '\uFEFF# mine\r\npaper.example\r\n\r\n https://www.paper.example/news \rgazette.example';
  expect(read(typed)).toEqual({ hosts: ['paper.example', 'gazette.example'], fault: null });
});

it('lines that are no sites are named, a few of them, and the others are taken', () => {
  const lines = ['paper.example', 'no site', 'x'.repeat(500), ...Array.from({ length: 7 }, () => '*.a.example')];
  const { hosts, fault } = read(lines.join('\n'));
  expect(hosts).toEqual(['paper.example']);
  expect(fault).toContain('line 2, “no site”, line 3, “xxxx');
  expect(fault).toContain('and 4 more lines');
  expect(fault?.length).toBeLessThan(300);
});

it.each([
  ['nothing', '', 'The file has no site in it; expected one a line, such as paper.example.'],
  ['comments alone', '# mine\n', 'The file has no site in it'],
  [
    'more than any list',
    'a.example\n'.repeat(200_000),
    'The file has 2,000,000 characters; expected at most 1,000,000.',
  ],
])('%s is no list', (_, text, fault) => {
  expect(read(text).hosts).toEqual([]);
  expect(read(text).fault).toContain(fault);
});
