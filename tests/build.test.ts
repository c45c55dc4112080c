import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import vm from 'node:vm';
import { Window } from 'happy-dom';
import { describe, expect, inject, it } from 'vitest';
import { TARGETS, type BuildTarget } from '../tools/build.ts';
import { matchPatterns } from '../tools/news-sites.ts';
import type { Pack } from '../utils/core/pack.ts';
import { charactersRun } from './helpers/coverage.ts';
import { computedAtImport, evaluatedWith } from './helpers/import-graph.ts';
import { readSources, ROOT } from './helpers/sources.ts';

const build = inject('builds').chrome;
const read = (file: string): string => readFileSync(path.join(build, file), 'utf8');
const scripts = globSync('**/*.js', { cwd: build });
const sites = matchPatterns(readFileSync(path.join(ROOT, 'knowledge/news-sites.txt'), 'utf8'));

/** What the linter says and why it stays. */
const EXPLAINED = [
  // Preact can be told to set `innerHTML`; no component of ours tells it to, which a test below sees to.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^card\.js$|^chunks\/[\w-]+\.js$/ },
];

interface LintLine {
  code: string;
  file: string;
}

type Manifest = Omit<chrome.runtime.ManifestV3, 'background' | 'browser_specific_settings'> & {
  background?: object;
  sidebar_action?: object;
  browser_specific_settings?: { gecko?: { strict_min_version?: string } };
};

/** Bytes. */
const MOST = { 'page.js': 64_000, 'display.js': 12_000, 'card.js': 48_000, 'hover.js': 20_000, 'more.js': 8_000 };

/** The gate: evaluated on every listed page. Everything else of the page script waits until the gate opens. */
const GATE = ['entrypoints/page.ts'];

/** Characters of page.js that may run before storage has answered: the wrapper, the gate's first steps, one closure a module. */
const MOST_AT_IMPORT = 4_000;

describe('the build', () => {
  it.each(Object.entries(MOST))('keeps %s within %i bytes', (file, most) => {
    expect(statSync(path.join(build, file)).size).toBeLessThanOrEqual(most);
  });

  it('carries the pack as data and never in a script', () => {
    const pack = JSON.parse(read('knowledge.json')) as Pack;
    const inlined = scripts.flatMap((file) => {
      const script = read(file);
      return pack.facts.filter(({ statement }) => script.includes(statement)).map(({ id }) => `${id} in ${file}`);
    });
    expect(pack.facts.length).toBeGreaterThan(0);
    expect(inlined).toEqual([]);
  });
});

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);
  const isFirefox = target === 'firefox';

  it('asks for the permissions of the contract and no other', () => {
    expect(manifest.permissions?.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...(isFirefox ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('runs one script, page.js, on the listed sites, in frames of theirs too', () => {
    const script = { matches: sites, js: ['page.js'], run_at: 'document_idle', all_frames: true };
    expect(manifest.content_scripts).toEqual([script]);
  });

  it('leaves nothing that a page could load or talk to', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has the side panel in the way of its browser; Firefox does not open it unasked', () => {
    const panel = { default_panel: 'sidepanel.html', default_title: 'Sidelight', open_at_install: false };
    expect(manifest.side_panel).toEqual(isFirefox ? undefined : { default_path: 'sidepanel.html' });
    expect(manifest.sidebar_action).toEqual(isFirefox ? panel : undefined);
  });

  it('is of the third version, with a background that sleeps', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.background).toEqual(
      isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    );
  });

  it('names the least version of its own browser', () => {
    expect(manifest.minimum_chrome_version).toBe(isFirefox ? undefined : '128');
    const least = manifest.browser_specific_settings?.gecko?.strict_min_version;
    expect(least).toBe(isFirefox ? '150.0' : undefined);
  });
});

describe('the build for Firefox', () => {
  it('says that it collects no data, under an id of its own, and is there for Android too', () => {
    expect(manifestOf('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'sidelight@sidelight.invalid',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '150.0' },
    });
  });

  it('starts its background to the end where there are no keyboard commands, as on Android', () => {
    const called: string[] = [];
    const background = readFileSync(path.join(inject('builds').firefox, 'background.js'), 'utf8');
    const browser = apiWithout('commands', called);
    // The polyfill takes an API as it is if its prototype is the plain one.
    vm.runInNewContext(background, { browser, chrome: browser, Object });
    expect(called).toContain('runtime.onMessage.addListener');
  });

  it('has nothing that the linter of addons.mozilla.org would object to', () => {
    const args = ['lint', '--source-dir', inject('builds').firefox, '--output', 'json', '--no-config-discovery'];
    const { stdout } = spawnSync('web-ext', args, { encoding: 'utf8', env: withOurTools(process.env) });
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', LintLine[]>;
    expect(errors).toEqual([]);
    const unexplained = warnings.filter(
      ({ code, file }) => !EXPLAINED.some((known) => known.code === code && known.file.test(file)),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('on a page, before the gate has opened', () => {
  it('the sources evaluate nothing of the annotator', () => {
    const others = evaluatedWith('entrypoints/page.ts').filter((file) => !GATE.includes(file));
    expect(others.flatMap(computedAtImport)).toEqual([]);
  });

  it('the built script runs next to nothing of itself', async () => {
    const page = read('page.js');
    expect(await charactersRunAtImport(page)).toBeLessThanOrEqual(MOST_AT_IMPORT);
  });
});

describe('privacy', () => {
  const sources = readSources('utils', 'components', 'entrypoints');

  it('reads nothing over the network: one place fetches, and only files of the extension’s own package', () => {
    const network = /\bfetch\b.*|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)\b/g;
    const calls = sources.flatMap(({ file, code }) => [...code.matchAll(network)].map(([call]) => `${file}: ${call}`));
    expect(calls).toEqual([
      expect.stringMatching(/^utils\/extension\/[\w-]+\.ts: fetch\(browser\.runtime\.getURL\(\w+\)\);$/),
    ]);
  });

  it('makes no element from a string', () => {
    const markup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML\w*|document\.write)\b/;
    expect(sources.filter(({ code }) => markup.test(code)).map(({ file }) => file)).toEqual([]);
  });

  const onPages = scripts.filter((file) => !file.includes('/') && file !== 'background.js');

  it.each(onPages)('%s sends no message and no event that the page could hear', (file) => {
    expect(read(file)).not.toMatch(/CustomEvent|dispatchEvent|BroadcastChannel/);
    // On the line to an open panel: no page hears that.
    expect(read(file).match(/postMessage/g) ?? []).toHaveLength(file === 'hover.js' ? 1 : 0);
  });

  it('posts only on the lines between panel and page', () => {
    const posts = sources.flatMap(({ file, code }) =>
      (code.match(/\S*postMessage\(/g) ?? []).map((call) => `${file}: ${call}`),
    );
    expect(posts.filter((post) => !/^utils\/extension\/panel-lines?\.ts: port\??\.postMessage\($/.test(post))).toEqual([
      'utils/extension/native.ts: postMessage(',
    ]);
  });
});

function manifestOf(target: BuildTarget): Manifest {
  return JSON.parse(readFileSync(path.join(inject('builds')[target], 'manifest.json'), 'utf8')) as Manifest;
}

/** An extension API in which every call is noted in `called` and never answered, and one part is missing. */
function apiWithout(missing: string, called: string[]): object {
  const inside = (name: string, target: object): object =>
    new Proxy(target, {
      get(_, key) {
        if (key === missing) return undefined;
        return key === 'id' ? 'test' : inside([name, String(key)].filter(Boolean).join('.'), () => {});
      },
      apply() {
        called.push(name);
        return new Promise(() => {});
      },
    });
  return inside('', {});
}

function withOurTools(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [path.join(ROOT, 'node_modules/.bin'), env['PATH']].join(path.delimiter) };
}

/** How many characters of the page script run when it starts on a page while storage has not yet answered, by V8's block coverage. */
async function charactersRunAtImport(script: string): Promise<number> {
  const window = new Window({ url: 'https://www.bbc.com/news/one' });
  const silent = { get: () => new Promise(() => {}) };
  const events = { addListener: () => {} };
  const runtime = { id: 'test', getURL: (file: string) => `chrome-extension://test${file}`, onMessage: events };
  const chrome = { storage: { local: silent, onChanged: events }, runtime };
  Object.assign(window, { chrome, browser: chrome });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  vm.runInContext(script, window, { filename: 'page.js' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  await window.happyDOM.close();
  const coverage = result.find(({ url }) => url === 'page.js');
  if (!coverage) throw new Error('V8 reported no coverage of page.js');
  return charactersRun(coverage, script.length);
}
