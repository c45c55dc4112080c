import type { ComponentChildren } from 'preact';
import type { Say, WrapKey } from '../utils/core/say.ts';

/** A script speaks one language. No context of preact's: the card would pay 2 kB for its hooks. */
let speech: Say = () => '';

interface Props {
  /** Says the words. */
  value: Say;
  children: ComponentChildren;
}

/**
 * Around everything that speaks. The `main` of each page of ours has the language of the words, not its document: Firefox does not tell
 * a screen reader when that changes.
 */
export function Speaking({ value, children }: Props) {
  speech = value;
  return children;
}

export function useSay(): Say {
  return speech;
}

/** Stands for the part that is drawn; no text has it. */
const GAP = '\uE000';

/** What stands before and after the one part of a message, where that part is drawn in a way of its own. */
export function around(say: Say, key: WrapKey): [before: string, after: string] {
  const [before = '', after = ''] = say(key, GAP).split(GAP);
  return [before, after];
}
