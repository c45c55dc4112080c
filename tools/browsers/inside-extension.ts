/** A page of the extension without a script of its own: the extension's API is there as on any. */
export const QUIET_FILE = 'icon/icon.svg';

/** Runs on a page of the extension: whether the background has put into storage what page scripts read, as it does once it is installed. */
export async function isStored(): Promise<boolean> {
  return 'filter' in (await chrome.storage.local.get('filter'));
}
