/** Runs in a popup or page of ours, which can store nothing from then on: no test fills a real disk. */
export function fillDisk(): void {
  const { browser: own, chrome: other } = globalThis as unknown as Record<string, typeof chrome | undefined>;
  for (const api of [own, other])
    if (api)
      api.storage.local.set = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
}
