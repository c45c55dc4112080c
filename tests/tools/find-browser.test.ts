import { describe, expect, it } from 'vitest';
import { findBrowser, majorVersion, type Surroundings } from '../../tools/find-browser.ts';

/** A machine on which just these files exist. */
function machine(platform: NodeJS.Platform, env: Surroundings['env'], ...files: string[]): Surroundings {
  return { platform, env, exists: (file) => files.includes(file) };
}

describe('findBrowser', () => {
  it.each<[string, Surroundings, string | null]>([
    [
      'takes CHROME_PATH before anything else',
      machine('linux', { CHROME_PATH: '/own/chrome', PATH: '/usr/bin' }, '/own/chrome', '/usr/bin/chromium'),
      '/own/chrome',
    ],
    [
      'looks along PATH, Chromium before Chrome',
      machine('linux', { PATH: '/a:/b' }, '/a/google-chrome', '/b/chromium'),
      '/b/chromium',
    ],
    ['looks in /usr/bin without a PATH', machine('linux', {}, '/usr/bin/chromium'), '/usr/bin/chromium'],
    [
      'finds an app in the home folder of a Mac',
      machine('darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'finds Edge on Windows',
      machine(
        'win32',
        { 'PROGRAMFILES(X86)': 'C:\\Programs' },
        'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['gives null where there is none', machine('linux', { PATH: '/a' }), null],
  ])('%s', (_, at, expected) => {
    expect(findBrowser('chromium', at)).toBe(expected);
  });

  it('takes of Firefox the editions that install what nobody has signed', () => {
    const at = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox', '/usr/bin/firefox-esr');
    expect(findBrowser('firefox', at)).toBe('/usr/bin/firefox-esr');
    expect(findBrowser('firefox', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'))).toBeNull();
    const own = machine('linux', { FIREFOX_PATH: '/own/firefox', CHROME_PATH: '/own/chrome' }, '/own/firefox');
    expect(findBrowser('firefox', own)).toBe('/own/firefox');
  });

  it('refuses a CHROME_PATH that names no file, naming it', () => {
    const at = machine('linux', { CHROME_PATH: '/gone', PATH: '/usr/bin' }, '/usr/bin/chromium');
    expect(() => findBrowser('chromium', at)).toThrow('CHROME_PATH is "/gone"');
  });
});

describe('majorVersion', () => {
  it.each([
    ['Mozilla Firefox 153.8.0esr\n', 153],
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['no such option', null],
    [null, null],
  ])('of %j is %j', (answer, version) => {
    expect(majorVersion(answer)).toBe(version);
  });
});
