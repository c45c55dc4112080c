import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { Page, Point } from './driver.ts';

/** One finger on a page of Chromium. */
export function touchOf(page: PlaywrightPage): Page['touch'] {
  const swipe: Page['touch']['swipe'] = async (from, to) => {
    const session = await page.context().newCDPSession(page);
    try {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await draw(session, from, to);
    } finally {
      await session.detach();
    }
  };
  return { swipe, tap: (x, y) => swipe({ x, y }, { x, y }) };
}

const STEPS = 8;

async function draw(session: CDPSession, from: Point, to: Point): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  const moves = from.x === to.x && from.y === to.y ? 0 : STEPS;
  for (let step = 1; step <= moves; step++) {
    const part = step / moves;
    await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  }
  await send('touchEnd', []);
}
