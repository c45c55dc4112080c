import { h, render, type VNode } from 'preact';
import { Speaking } from '../../components/say.ts';
import { sayIn } from '../../tools/catalogue.ts';
import type { Say } from '../../utils/core/say.ts';

/** English, the language of every expectation that names no other. */
export const say = sayIn('en');

/** Draws something that speaks; null takes it out. */
export function renderSaying(node: VNode | null, root: Element, by: Say = say): void {
  render(node && h(Speaking, { value: by, children: node }), root);
}
