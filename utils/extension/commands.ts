import type { Tabs } from 'webextension-polyfill';
import type { Step } from '../core/page-summary.ts';
import { callPage } from './page-calls.ts';
import { switchSiteByKey } from './switch-site.ts';

const STEPS = new Map<string, Step>([
  ['next-mention', 1],
  ['previous-mention', -1],
  ['open-card', 0],
]);

/** Does what a keyboard command says on the active tab; a page without our script has no mentions to step to. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (command === 'switch-site' && tab) return switchSiteByKey(tab);
  const step = STEPS.get(command);
  if (step !== undefined && tab?.id !== undefined) await callPage(tab.id, 'step', [step]);
}
