import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../utils/core/page-summary.ts';
import { startPopupSession } from '../../utils/extension/popup-session.ts';
import { say } from '../helpers/say.ts';
import { fakePermissions } from '../helpers/browser-permissions.ts';

const URL = 'https://www.news.example/story';
const SENTENCE = 'Harbour took €2.9bn.';
const mention = {
  index: 0,
  topic: 'studio-finance',
  fact: 'revenue',
  statement: 'Harbour took €2.4bn',
  language: 'en',
  verdict: 'differs',
  refusals: [],
};

let summary: unknown;
const report = (): Promise<string> => startPopupSession(() => {}).report(say);

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions(['https://*.news.example/*']);
  fakeBrowser.tabs.query = async () => [{ id: 1, url: URL }] as never;
  fakeBrowser.tabs.sendMessage = async (_tab: number, { call }: { call: string }) =>
    ({ ok: true, value: call === 'summary' ? summary : [] }) as never;
  const page: PageSummary = { state: 'found', host: 'www.news.example', language: 'en', painted: true, mentions: [] };
  summary = { ...page, mentions: [{ ...mention, sentence: SENTENCE, start: 0, end: 19 }] };
});

it('a report on a page has its address, what was said of each sentence, and what the records were made from', async () => {
  await fakeBrowser.storage.local.set({ filter: { made: '1.0.0 harbour@3 v1' } });
  const lines = (await report()).split('\n');
  expect(lines).toContain(`Page: ${URL}`);
  expect(lines).toContain(`Sentence: “${SENTENCE}”`);
  expect(lines).toContain('Said: “Harbour took €2.9bn”: Harbour took €2.4bn (revenue). Differs');
  expect(lines).toContain('Version: 1.0.0 harbour@3 v1');
});

it('a report on a page that could not be read says that nothing was said', async () => {
  fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
  expect(await report()).toContain('Said: nothing on this page');
});
