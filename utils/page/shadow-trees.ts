/** A page's own elements, and boxes that seem empty: hardly anything else has a shadow tree. The browser makes no object of all others. */
const HOSTS = "descendant-or-self::*[contains(name(),'-')or self::div[not(node())]]";

const ORDERED_NODE_SNAPSHOT_TYPE = 7;

/** The open shadow trees of an element and of all under it, and those within these. */
export function openTrees(root: Element): ShadowRoot[] {
  const hosts = root.ownerDocument.evaluate(HOSTS, root, null, ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: hosts.snapshotLength }, (_, at) => treesOf(hosts.snapshotItem(at) as Element)).flat();
}

function treesOf({ shadowRoot }: Element): ShadowRoot[] {
  return shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(treesOf)] : [];
}
