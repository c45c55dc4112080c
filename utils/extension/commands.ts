import type { Tabs } from 'webextension-polyfill';
import type { Step } from '../core/page-summary.ts';
import { areInFrames, currentOf, goToListed, listed, mentionsByFrame } from './frames.ts';
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
  if (step !== undefined && tab?.id !== undefined) await stepThrough(tab.id, step);
}

/** Within the page, or where frames have mentions too, through all of them. */
async function stepThrough(tab: number, step: Step): Promise<void> {
  const frames = await mentionsByFrame(tab);
  if (!areInFrames(frames)) return void (await callPage(tab, 'step', [step]));
  const [first] = frames;
  if (step === 0) return void (first && (await callPage(tab, 'step', [0], { frameId: first.frame })));
  const count = listed(frames).length;
  const from = currentOf(frames);
  await goToListed(tab, frames, from < 0 && step < 0 ? count - 1 : (from + step + count) % count, 'key');
}
