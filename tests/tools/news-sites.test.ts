import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, matchPatterns, readNewsSites, REASONS, sortNewsSites } from '../../tools/news-sites.ts';

/** Line 1 is a comment, line 2 is empty, the entries stand from line 3 on. */
const list = (...lines: string[]): string => ['# Papers of a town.', '', ...lines, ''].join('\n');
const faults = (...lines: string[]): string[] =>
  readNewsSites(list(...lines)).faults.map(({ line, message }) => `${line}: ${message}`);

const GOOD = list(
  'film-tv      GB   lantern.example',
  'film-tv      int  reel.example',
  '',
  'general      FR   harbour.example',
  '',
  'left-out     portal      all.example',
);

describe('readNewsSites', () => {
  it('tells the listed hosts from those left out, with their lines', () => {
    const { listed, leftOut, faults: none } = readNewsSites(GOOD);
    expect(none).toEqual([]);
    expect(listed.map(({ kind, label, host, line }) => [kind, label, host, line])).toEqual([
      ['film-tv', 'GB', 'lantern.example', 3],
      ['film-tv', 'int', 'reel.example', 4],
      ['general', 'FR', 'harbour.example', 6],
    ]);
    expect(leftOut).toEqual([{ kind: 'left-out', label: 'portal', host: 'all.example', line: 8 }]);
  });

  it('takes lines that end as Windows ends them', () => {
    expect(readNewsSites(GOOD.replaceAll('\n', '\r\n'))).toEqual(readNewsSites(GOOD));
  });

  it.each([
    ['without a host', 'general GB', 'expected kind, country and host, got "general GB"'],
    ['of an unknown kind', 'gossip GB a.example', `expected one of ${KINDS.join(', ')}, left-out, got "gossip"`],
    ['of no country', 'general XQ a.example', 'expected an ISO 3166 code such as GB, or "int", got "XQ"'],
    [
      'of a country by its other name',
      'general UK a.example',
      'expected an ISO 3166 code such as GB, or "int", got "UK"',
    ],
    [
      'of a country in small letters',
      'general gb a.example',
      'expected an ISO 3166 code such as GB, or "int", got "gb"',
    ],
    ['left out for no known reason', 'left-out dull a.example', `expected one of ${REASONS.join(', ')}, got "dull"`],
  ])('refuses a line %s', (_, line, message) => {
    expect(faults(line)).toEqual([`3: ${message}`]);
  });

  it.each([
    'Harbour.example',
    'hárbour.example',
    'https://harbour.example',
    'harbour.example/news',
    'harbour.example # good',
    '*.harbour.example',
    'harbour..example',
    '-harbour.example',
    'harbour_news.example',
    'localhost',
    '192.0.2.1',
    `${'a'.repeat(64)}.example`,
  ])('refuses "%s", which is no host', (host) => {
    expect(faults(`general GB ${host}`)).toEqual([
      `3: expected a host in lower-case ASCII such as "bbc.com", got "${host}"`,
    ]);
  });

  it.each(['xn--hrbour-pta.example', 'harbour.xn--p1ai', 'a.harbour.example', '1.example', 'web.nhk', 'ms.now'])(
    'takes "%s"',
    (host) => {
      expect(faults(`general      GB   ${host}`)).toEqual([]);
    },
  );

  it('refuses "www.", since the pattern of the host covers it', () => {
    expect(faults('general GB www.harbour.example')).toEqual([
      '3: expected the host without "www.", got "www.harbour.example"',
    ]);
  });

  it.each(['co.uk', 'com.au', 'or.jp', 'co.za', 'gov.uk', 'org.nz'])('refuses %s, which is everybody’s', (host) => {
    expect(faults(`general GB ${host}`)).toEqual([
      `3: expected the host of one site, got "${host}", under which anybody may have one`,
    ]);
  });

  it.each([
    [
      'twice',
      ['general GB harbour.example', 'film-tv GB harbour.example'],
      '4: "harbour.example" stands in line 3 already',
    ],
    [
      'that is left out',
      ['left-out portal all.example', 'general GB all.example'],
      '4: "all.example" stands in line 3 already',
    ],
    [
      'that another one covers',
      ['general GB news.harbour.example', 'general GB harbour.example'],
      '3: "news.harbour.example" is under "harbour.example" of line 4',
    ],
    [
      'left out that a listed one covers',
      ['general GB all.example', 'left-out social talk.all.example'],
      '4: "talk.all.example" is under "all.example" of line 3',
    ],
    [
      'of a hosting service',
      ['general GB harbour.blogs.example', 'left-out hosting blogs.example'],
      '3: "harbour.blogs.example" is under "blogs.example", where anybody may publish',
    ],
  ])('refuses a host %s', (_, lines, message) => {
    expect(faults(...lines)).toEqual([message]);
  });

  it('takes the news host of a portal that is left out, and hosts that only end alike', () => {
    expect(
      faults(
        'general      GB   harbour.example',
        'general      GB   newharbour.example',
        'general      GB   news.all.example',
        '',
        'left-out     portal      all.example',
      ),
    ).toEqual([]);
  });

  it('names every fault, by line', () => {
    expect(faults('general GB co.uk', 'gossip GB a.example', 'general GB b').map((fault) => fault[0])).toEqual([
      '3',
      '4',
      '5',
    ]);
  });

  it('names the first line out of order', () => {
    expect(faults('general      GB   tide.example', 'general      GB   harbour.example')).toEqual([
      '3: expected "general      GB   harbour.example", got "general      GB   tide.example"; npm run sites -- --sort puts it in order',
    ]);
  });
});

describe('sortNewsSites', () => {
  it('puts kinds, countries and hosts in order and columns, those left out last, and keeps every comment', () => {
    const mixed = list(
      'left-out portal all.example',
      'general FR harbour.example',
      'film-tv int reel.example',
      '# A late thought.',
      'film-tv GB lantern.example',
    );
    const sorted = sortNewsSites(mixed);
    expect(sorted).toBe(GOOD.replace('\n\n', '\n# A late thought.\n\n'));
    expect(sortNewsSites(sorted)).toBe(sorted);
    expect(readNewsSites(sorted).faults).toEqual([]);
  });
});

describe('matchPatterns', () => {
  it('covers each listed host with its subdomains, and none that is left out', () => {
    expect(matchPatterns(GOOD)).toEqual([
      'https://*.lantern.example/*',
      'https://*.reel.example/*',
      'https://*.harbour.example/*',
    ]);
  });

  it('throws on a list with a fault', () => {
    expect(() => matchPatterns(list('general GB co.uk'))).toThrow('news-sites.txt:3: expected the host of one site');
  });
});

describe('the list of news sites', () => {
  const text = readFileSync('knowledge/news-sites.txt', 'utf8');
  const { listed, leftOut, faults: found } = readNewsSites(text);
  const hosts = listed.map(({ host }) => host);

  it('has no fault', () => {
    expect(found).toEqual([]);
  });

  it('holds 600 hosts or more, of every kind, and leaves some out for every reason', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(600);
    expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(leftOut.map(({ label }) => label))).toEqual(new Set(REASONS));
  });

  it('is as long as README says', () => {
    const counts = readFileSync('README.md', 'utf8').matchAll(/(\d+) (?:news sites|domains)\b/g);
    expect([...counts].map(([, count]) => Number(count))).toEqual([hosts.length, hosts.length]);
  });

  it.each([...KINDS, ...REASONS])('says in its head what "%s" means', (word) => {
    expect(text).toMatch(new RegExp(`^#   ${word} +\\w`, 'm'));
  });

  it.each(['variety.com', 'hollywoodreporter.com', 'deadline.com', 'indiewire.com', 'thewrap.com', 'screendaily.com'])(
    'holds %s of the trade press',
    (host) => {
      expect(listed.find((entry) => entry.host === host)?.kind).toBe('film-tv');
    },
  );

  it.each(['ft.com', 'bbc.com', 'bbc.co.uk', 'reuters.com', 'cnbc.com', 'timesofindia.indiatimes.com'])(
    'holds %s',
    (host) => {
      expect(hosts).toContain(host);
    },
  );

  it.each(['youtube.com', 'google.com', 'medium.com', 'yahoo.com', 'msn.com', 'wikipedia.org', 'reddit.com'])(
    'leaves %s out',
    (host) => {
      expect(leftOut.map((entry) => entry.host)).toContain(host);
    },
  );

  it('makes patterns that say what they cover', () => {
    for (const [index, pattern] of matchPatterns(text).entries()) {
      const covers = new URLPattern(pattern.replace('*.', '{*.}?'));
      expect(covers.test(`https://${hosts[index]}/one/two`)).toBe(true);
      expect(covers.test(`https://www.${hosts[index]}/`)).toBe(true);
      expect(covers.test(`https://not${hosts[index]}/`)).toBe(false);
    }
  });
});
