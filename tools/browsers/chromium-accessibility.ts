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
    focused: stateOf(node.properties, 'focused') === true,
    node: node.backendDOMNodeId ?? null,
    children: (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(build),
  });
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree.');
  return build(root);
}

/** Activates an element as a click does, with the rights of one. */
export async function press(session: Session, element: Accessible): Promise<void> {
  await callOn(session, element, 'function () { this.click(); }');
}

/** In which language an element, or the text of one, is read out. */
export async function languageOf(session: Session, element: Accessible): Promise<string> {
  const find = `function () { return (this.closest ? this : this.parentElement).closest('[lang]')?.lang ?? ''; }`;
  return wordOf(await callOn(session, element, find));
}

async function callOn(
  session: Session,
  { name, node }: Accessible,
  functionDeclaration: string,
): Promise<{ value?: unknown }> {
  if (node === null) throw new Error(`"${name}" is no element.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
  const { objectId } = object;
  if (objectId === undefined) throw new Error('The element is gone.');
  const { result } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration, userGesture: true });
  return result;
}

/** Where an element lies in the window. */
export async function boxOf(session: Session, { name, node }: Accessible): Promise<Box> {
  if (node === null) throw new Error(`"${name}" is no element.`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  // The model's own width is that of the element, whatever the zoom in which it is drawn.
  const [x = 0, y = 0, right = x, , , bottom = y] = model.border;
  return { x, y, width: right - x, height: bottom - y };
}

function wordOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function stateOf(properties: { name: string; value: { value?: unknown } }[] | undefined, name: string): boolean | null {
  const property = properties?.find((one) => one.name === name);
  return property ? property.value.value === 'true' || property.value.value === true : null;
}
