// What the driver of Chromium runs inside the browser: each must stand on its own.

/** Every event of the extension API has it, though the types leave it out. */
interface Dispatching {
  dispatch(what: unknown, tab: chrome.tabs.Tab | undefined): void;
}

/** As `Browser.command`, in the service worker. */
export async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
}

/** As `Browser.chooseInMenu`, in the service worker. */
export async function dispatchMenuClick(click: object): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(click, tab);
}

/** On the browser's page of extensions, as the next one. */
export async function setEnabled({ id, on }: { id: string; on: boolean }): Promise<void> {
  await chrome.management.setEnabled(id, on);
}

/** The extension starts anew by it, which one from a folder does in developer mode only: else it stays switched off. */
export async function setPrivate({ id, on }: { id: string; on: boolean }): Promise<void> {
  const api = Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate;
  await api.updateProfileConfiguration({ inDeveloperMode: true });
  await api.updateExtensionConfiguration({ extensionId: id, incognitoAccess: on });
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** As `Browser.refuseNext`, on a page of the extension. */
export function answerNo(): void {
  const permissions = chrome.permissions as { request: unknown };
  const { request } = permissions;
  permissions.request = (_: object, answer: (given: boolean) => void): void => {
    permissions.request = request;
    answer(false);
  };
}

/** In the extension, which may open such a window once it is allowed there. */
export async function openPrivate(): Promise<void> {
  await chrome.windows.create({ incognito: true, url: 'about:blank' });
}
