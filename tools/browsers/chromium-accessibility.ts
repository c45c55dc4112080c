import type { CDPSession } from 'playwright-core';
import type { Accessible, Box } from './driver.ts';

/** A DevTools session, as far as commands go. */
export type Session = Pick<CDPSession, 'send'>;

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

/** Activates an element as a click does, with the rights of one. */
export async function press(session: Session, { node }: Accessible): Promise<void> {
  if (node === null) throw new Error('Only an element can be pressed.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
  if (object.objectId === undefined) throw new Error('The element is gone.');
  const functionDeclaration = 'function () { this.click(); }';
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration, userGesture: true });
}

/** Where an element lies in the window. */
export async function boxOf(session: Session, { name, node }: Accessible): Promise<Box> {
  if (node === null) throw new Error(`"${name}" is no element.`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

function wordOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function stateOf(properties: { name: string; value: { value?: unknown } }[] | undefined, name: string): boolean | null {
  const property = properties?.find((one) => one.name === name);
  return property ? property.value.value === 'true' || property.value.value === true : null;
}
