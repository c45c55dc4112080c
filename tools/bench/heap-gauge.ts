import type { CDPSession } from 'playwright-core';
import { playwrightOf } from '../browsers/chromium-page.ts';
import type { Page } from '../browsers/driver.ts';

/** What a page holds once its garbage is gone. */
export interface Held {
  /** Of the page and all scripts on it, which share one heap; bytes. */
  heap: number;
  /** Of event listeners in its process. */
  listeners: number;
  /** Of DOM nodes in its process. */
  nodes: number;
  /** Of mutation, resize and intersection observers in the extension's world; 0 where there is no such world. */
  observers: number;
}

/** Reads what a page of Chromium holds; `origin` is the extension's. */
export async function openGauge(page: Page, origin: string): Promise<() => Promise<Held>> {
  const playwright = playwrightOf(page);
  const session = await playwright.context().newCDPSession(playwright);
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.id;
  });
  await session.send('Runtime.enable');
  return async () => {
    // What is freed in one go may free more in the next.
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
    const observers = world === null ? 0 : await observersIn(session, world);
    return { heap: usedSize, listeners: jsEventListeners, nodes, observers };
  };
}

async function observersIn(session: CDPSession, contextId: number): Promise<number> {
  let count = 0;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const group = { objectGroup: 'gauge' };
    const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId, ...group });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      ...group,
    });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    count += Number(length.value);
    await session.send('Runtime.releaseObjectGroup', group);
  }
  return count;
}
