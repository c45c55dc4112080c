import type { Accessible } from './driver.ts';

/** The node and everything under it, in reading order. */
export function flatten(node: Accessible): Accessible[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** Everything a part of the tree says, white space collapsed. */
export function textOf(node: Accessible): string {
  const words = flatten(node).filter(({ role }) => role === 'StaticText');
  return words
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
}
