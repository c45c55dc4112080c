import type { CDPSession } from 'playwright-core';

/** A DevTools session, as far as commands go. */
export type Session = Pick<CDPSession, 'send'>;

/** A node of the accessibility tree, and what stands under it, in reading order. */
export interface Accessible {
  role: string;
  name: string;
  /** Null for a node without properties of its own. */
  checked: boolean | null;
  pressed: boolean | null;
  /** The element behind it; null for the document's own parts. */
  node: number | null;
  children: Accessible[];
}

/** The accessibility tree of a page, as a screen reader meets it: closed shadow roots are part of it. */
export async function accessibilityTree(session: Session): Promise<Accessible> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: (typeof nodes)[number]): Accessible => ({
    role: wordOf(node.role),
    name: wordOf(node.name),
    checked: stateOf(node.properties, 'checked'),
    pressed: stateOf(node.properties, 'pressed'),
    node: node.backendDOMNodeId ?? null,
    children: (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(build),
  });
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree.');
  return build(root);
}

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

/** Activates an element as a click does, with the rights of one. */
export async function press(session: Session, { node }: Accessible): Promise<void> {
  if (node === null) throw new Error('Only an element can be pressed.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
  if (object.objectId === undefined) throw new Error('The element is gone.');
  const functionDeclaration = 'function () { this.click(); }';
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration, userGesture: true });
}

function wordOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function stateOf(properties: { name: string; value: { value?: unknown } }[] | undefined, name: string): boolean | null {
  const property = properties?.find((one) => one.name === name);
  return property ? property.value.value === 'true' || property.value.value === true : null;
}
