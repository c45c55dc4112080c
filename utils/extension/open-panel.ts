import browser from 'webextension-polyfill';

/** What browsers have for the panel: Chromium the first, Firefox the second, those on phones neither. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel of this window when it is called in a click's own turn; null where the browser has none. */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const { browser: firefox, chrome } = globalThis as { browser?: PanelApi; chrome?: PanelApi };
  const { sidePanel, sidebarAction } = firefox ?? chrome ?? {};
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel) return null;
  const { id: windowId } = await browser.windows.getCurrent();
  return windowId === undefined ? null : () => sidePanel.open({ windowId });
}
