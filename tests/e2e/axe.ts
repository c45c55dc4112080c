import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { atRest } from '../../tools/at-rest.ts';
import type { View } from '../../tools/surfaces/view.ts';

/** What axe-core finds wrong with a surface, once nothing on it moves: a line for each rule and element. */
export async function faultsOf(view: View): Promise<string[]> {
  await atRest(view.screenshot);
  // eslint-disable-next-line typescript/no-implied-eval -- its source as a function: no page's policy keeps that out.
  await view.evaluate(new Function(axe.source) as () => void);
  return view.evaluate(runAxe);
}

/** Runs in the surface, where its source has put `axe`. */
async function runAxe(): Promise<string[]> {
  const { axe: there } = globalThis as unknown as { axe: Axe };
  const { violations } = await there.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

interface Axe {
  run(what: Document, options: RunOptions): Promise<AxeResults>;
}
