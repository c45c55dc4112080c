import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { withArrowFunctions } from './tools/arrow-functions.ts';
import { matchPatterns } from './tools/news-sites.ts';
import { shortened, shortNames } from './tools/short-names.ts';
import { vocabularyRecord } from './tools/vocabulary-record.ts';

const newsSites = matchPatterns(readFileSync('knowledge/news-sites.txt', 'utf8'));

const importFactory = {
  name: 'import-jsx-factory',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\.tsx$/ },
    handler: (code: string) => ({ code: `import { h, Fragment } from 'preact';${code}`, map: null }),
  },
};

/** A second minifier after the bundler's own: five per cent fewer bytes on every page. */
const minifyAgain = {
  name: 'minify-again',
  enforce: 'post' as const,
  async renderChunk(code: string, _: unknown, { format }: { format: string }) {
    // Safe here: no function of ours is constructed, or asked for its prototype.
    const compress = { passes: 4, unsafe_arrows: true };
    const options = { ...shortNames(), compress, ecma: 2020, module: format === 'es' } as const;
    const { code: small = code } = await minify(code, options);
    const { code: smaller = small } = await minify(withArrowFunctions(small), options);
    return { code: smaller, map: null };
  },
};

/** What every surface of ours needs from its start; not what some load later, such as the engine. */
const SHARED =
  /node_modules\/|\/components\/(?:[\w-]+|tab\/[\w-]+)\.tsx?$|\/utils\/extension\/(?!asked|search|bundle|packs)|\/utils\/core\/(?:words|say|silence|settings|site|sites|hosts|stored)[\w-]*\.ts$/;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  vite: ({ mode }) => ({
    build: {
      // The least versions of the manifest: anything older would cost code and styles that no reader needs.
      target: ['chrome128', 'firefox150'],
      // WXT's own; it prints nothing in production.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
    // `h(tag, props, ...children)` is shorter than what the automatic runtime takes.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    plugins: [importFactory, ...(mode === 'development' ? [] : [minifyAgain])],
  }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: newsSites,
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Sidelight' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_manifest_nextMention__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_manifest_previousMention__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_manifest_openCard__',
      },
      'switch-site': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_switchSite__',
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.invalid',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Without it the store offers nothing to Firefox for Android.
        gecko_android: { strict_min_version: '150.0' },
      },
    }),
  }),
  hooks: {
    // Few files are read sooner than many: what our surfaces share comes in one.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const names = 'chunks/[name]-[hash].js';
      const codeSplitting = { groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }] };
      const output = { codeSplitting, entryFileNames: names, chunkFileNames: names };
      config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, output } };
    },
    'build:publicAssets': ({ config }, files) => {
      const words = vocabularyRecord();
      const packaged = config.mode === 'development' ? words : shortened(words);
      files.push({ relativeDest: 'vocabulary.json', contents: JSON.stringify(packaged) });
    },
    // Not a WXT content script: its wrapper posts a message with our id into every page it starts on.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: newsSites, js: ['page.js'], run_at: 'document_idle', all_frames: true }];
    },
  },
});
