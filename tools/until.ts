import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks, and for how long to look. */
const PAUSE = 100;
const PATIENCE = 30_000;

/** Looks again and again until `look` finds something, and gives that. Throws what `otherwise` says after half a minute. */
export async function until<T>(
  look: () => Promise<T | null | undefined | false>,
  otherwise: string | (() => string),
): Promise<T> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    await sleep(PAUSE);
  }
  throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
}
