/** Runs scripts of this page's own origin, in this order. Rejects with the address of one that does not load. */
export async function loadScripts(page: Document, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await loadScript(page, address);
}

function loadScript(page: Document, address: string): Promise<void> {
  const script = page.createElement('script');
  script.src = address;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script ${address} did not load.`)));
  });
  page.head.append(script);
  return loaded;
}
