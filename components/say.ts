import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say, WrapKey } from '../utils/core/say.ts';

const Speech = createContext<Say>(() => '');

/**
 * Around everything that speaks: `value` says the words. The `main` of each page of ours has their language, not its document: Firefox
 * does not tell a screen reader when that changes.
 */
export const Speaking = Speech.Provider;

export function useSay(): Say {
  return useContext(Speech);
}

/** Stands for the part that is drawn; no text has it. */
const GAP = '\uE000';

/** What stands before and after the one part of a message, where that part is drawn in a way of its own. */
export function around(say: Say, key: WrapKey): [before: string, after: string] {
  const [before = '', after = ''] = say(key, GAP).split(GAP);
  return [before, after];
}
