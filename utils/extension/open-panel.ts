import browser from 'webextension-polyfill';

/** What browsers have for the panel: Chromium the first, Firefox the second, those on phones neither. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of this window when it is called in a click's own turn; null where the browser has none. To be made as the popup
 * opens: until the browser has told which window this is, a call does nothing.
 */
export function panelOpener(): (() => Promise<void>) | null {
  const { browser: firefox, chrome } = globalThis as { browser?: PanelApi; chrome?: PanelApi };
  const { sidePanel, sidebarAction } = firefox ?? chrome ?? {};
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel) return null;
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (windowId = id));
  return async () => (windowId === undefined ? undefined : sidePanel.open({ windowId }));
}
