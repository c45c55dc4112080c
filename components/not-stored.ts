import type { Say } from '../utils/core/say.ts';

/** Why a browser did not store something; where its disk or our share of it is full, in words of ours. */
export function notStored(error: unknown, say: Say): string {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/quota|no.?space|disk/i.test(message)) return say('options.full');
  return say('options.notStored', error instanceof Error ? error.message : message);
}
