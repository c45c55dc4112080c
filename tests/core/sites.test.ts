import { describe, expect, it } from 'vitest';
import { beyondList, covers, siteOf, sitePattern } from '../../utils/core/sites.ts';

describe('a host’s site', () => {
  it.each([
    ['www.news.example', 'news.example'],
    ['news.example', 'news.example'],
    ['sport.news.example', 'sport.news.example'],
    ['wwww.example', 'wwww.example'],
    ['www.com', 'www.com'],
    ['www.co.uk', 'www.co.uk'],
    ['www.news.co.uk', 'news.co.uk'],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('the permission for a site', () => {
  it.each([
    ['www.news.example', 'https://*.news.example/*'],
    ['blog.news.example', 'https://*.blog.news.example/*'],
    ['www.com', 'https://*.www.com/*'],
    ['192.168.0.7', 'https://192.168.0.7/*'],
    ['[::1]', 'https://[::1]/*'],
    ['intranet', 'https://*.intranet/*'],
  ])('of %s is %s', (host, pattern) => {
    expect(sitePattern(host)).toBe(pattern);
    expect(covers(pattern, host)).toBe(true);
  });
});

describe('a pattern', () => {
  it.each([
    ['https://*.news.example/*', 'news.example', true],
    ['https://*.news.example/*', 'www.news.example', true],
    ['https://*.news.example/*', 'fakenews.example', false],
    ['https://news.example/*', 'news.example', true],
    ['https://news.example/*', 'www.news.example', false],
    ['https://news.example:8443/*', 'news.example', true],
    ['https://*/*', 'news.example', true],
    ['*://*/*', 'news.example', true],
    ['https://[::1]/*', '[::1]', true],
  ])('%s takes in %s: %s', (pattern, host, takesIn) => {
    expect(covers(pattern, host)).toBe(takesIn);
  });
});

describe('what is granted beyond the list', () => {
  const listed = ['https://*.news.example/*', 'https://*.paper.example/*'];

  it.each([
    ['is nothing where only the list is', listed, []],
    ['is a site of its own', [...listed, 'https://*.blog.example/*'], ['https://*.blog.example/*']],
    ['is not a part of a listed site', ['https://www.news.example/*', 'https://news.example/*'], []],
    ['is all sites', [...listed, 'https://*/*'], ['https://*/*']],
    ['is nothing that is no web page', ['chrome://favicon/*', 'file:///*'], []],
  ])('%s', (_, granted, beyond) => {
    expect(beyondList(granted, listed)).toEqual(beyond);
  });
});
