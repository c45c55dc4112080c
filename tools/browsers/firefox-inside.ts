import type { Accessible, Box, Look } from './driver.ts';
import type {
  AccessibilityService,
  AccessibleNode,
  BrowserWindow,
  Extension,
  Managers,
  Out,
  Panel,
  PopupBrowser,
  TabBrowser,
  TextInput,
} from './firefox-internals.ts';

/** The parts of Firefox's own code that are used here; they stand in a browser window's global scope. */
declare const ChromeUtils: { importESModule(address: string): unknown };
declare const Cc: Record<string, { getService(of: unknown): unknown; createInstance(of: unknown): unknown }>;
declare const Ci: Record<string, unknown>;
declare const Services: {
  wm: { getEnumerator(type: string): Iterable<Window> };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: Extension } | null;
};
declare function OpenBrowserWindow(options: {
  private: boolean;
}): Window & { gBrowser?: { selectedBrowser: TabBrowser } };

/** Runs in the scope of Firefox's first window, which may do whatever the browser itself may. */
export function chromeSide(id: string) {
  const { AddonManager } = load('resource://gre/modules/AddonManager.sys.mjs');
  const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = load('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const access = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci['nsIAccessibilityService']) as
    AccessibilityService | undefined;
  const nodes: AccessibleNode[] = [];

  function load(address: string): Managers {
    return ChromeUtils.importESModule(address) as Managers;
  }
  function extension(): Extension {
    const policy = WebExtensionPolicy.getByID(id);
    if (!policy) throw new Error('The extension is not there.');
    return policy.extension;
  }
  function windowOf(context: string): Window {
    return NavigableManager.getBrowsingContextById(context).embedderElement.ownerDocument.defaultView;
  }
  function popupBrowser(): PopupBrowser | null {
    const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const found = windows.flatMap(({ document }) => [
      ...document.querySelectorAll<PopupBrowser>('browser[webextension-view-type="popup"]'),
    ]);
    return found.find((one) => one.closest<Panel>('panel')?.state === 'open') ?? null;
  }
  /** The sidebar of the tab's window, where it shows a page of the extension. */
  function panelBrowser(context: string): PopupBrowser | null {
    const sidebar = windowOf(context).document.querySelector<HTMLIFrameElement>('#sidebar-box:not([hidden]) #sidebar');
    return sidebar?.contentDocument?.querySelector<PopupBrowser>('#webext-panels-browser') ?? null;
  }
  async function pictureOf(browser: PopupBrowser | null): Promise<string> {
    if (!browser) throw new Error('There is nothing to take a picture of.');
    const { width, height } = browser.getBoundingClientRect();
    const area = new DOMRect(0, 0, width, height);
    const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 2, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    const png = await canvas.convertToBlob();
    return new Uint8Array(await png.arrayBuffer()).toBase64();
  }
  /** Gives the popup or panel a name in WebDriver, which knows tabs only. */
  function contextOf(browser: PopupBrowser | null): string | null {
    if (!browser) return null;
    const isNew = !browser.permanentKey;
    browser.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(browser);
    const known = NavigableManager.getBrowserById.bind(NavigableManager);
    if (isNew) NavigableManager.getBrowserById = (asked) => (asked === id ? browser : known(asked));
    return id;
  }
  function setLook(browser: PopupBrowser | null, { scheme, forcedColours }: Look): void {
    if (!browser) throw new Error('There is nothing to look at.');
    browser.browsingContext.prefersColorSchemeOverride = scheme;
    browser.browsingContext.forcedColorsOverride = forcedColours ? 'active' : 'none';
  }
  function documentIn(element: Element): AccessibleNode | null {
    const frame = access?.getAccessibleFor(element);
    return frame && frame.childCount > 0 ? frame.getChildAt(0) : null;
  }
  function describe(node: AccessibleNode): Accessible {
    const word = access?.getStringRole(node.role) ?? '';
    const state: Out = {};
    node.getState(state, {});
    const has = (bit: number): boolean => ((state.value ?? 0) & bit) !== 0;
    return {
      role: ROLES[word] ?? word,
      name: node.name ?? '',
      checked: /switch|check|radio/.test(word) ? has(CHECKED) : null,
      pressed: word === 'toggle button' ? has(PRESSED) : null,
      focused: has(FOCUSED),
      node: nodes.push(node) - 1,
      children: Array.from({ length: node.childCount }, (_, index) => describe(node.getChildAt(index))),
    };
  }
  function boundsOf(node: AccessibleNode): Box {
    const [x, y, width, height]: [Out, Out, Out, Out] = [{}, {}, {}, {}];
    node.getBoundsInCSSPixels(x, y, width, height);
    return { x: x.value ?? 0, y: y.value ?? 0, width: width.value ?? 0, height: height.value ?? 0 };
  }
  function nodeOf(index: number): AccessibleNode {
    const node = nodes[index];
    if (!node) throw new Error('The element is gone.');
    return node;
  }
  const ANYWHERE = 6;
  const FOCUSED = 0x4;
  const PRESSED = 0x8;
  const CHECKED = 0x10;
  const ROLES: Record<string, string> = {
    pushbutton: 'button',
    radiobutton: 'radio',
    'toggle button': 'button',
    'text leaf': 'StaticText',
  };

  return {
    host: () => WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? null,
    backgroundState: () => WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'none',
    terminateBackground: () => extension().terminateBackground(),
    reload: async () => (await AddonManager.getAddonByID(id)).reload(),
    enable: async () => (await AddonManager.getAddonByID(id)).enable(),
    disable: async () => (await AddonManager.getAddonByID(id)).disable(),
    /** What the page of add-ons does: the extension starts anew, since what it may is settled at its start. */
    async setPrivateAllowed(allowed: boolean): Promise<void> {
      const what = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions[allowed ? 'add' : 'remove'](id, what);
      await (await AddonManager.getAddonByID(id)).reload();
    },
    /** Gives the context of its tab, once the page that Firefox shows there is through: it would take the place of ours. */
    async openPrivateWindow(): Promise<string> {
      const window = OpenBrowserWindow({ private: true });
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const tab = window.gBrowser?.selectedBrowser;
        if (tab?.currentURI.spec === 'about:privatebrowsing' && !tab.webProgress.isLoadingDocument)
          return NavigableManager.getIdForBrowser(tab);
      }
    },
    /** What the keys of the manifest's commands do, whose `<key>` elements stand in the order of the manifest. */
    doCommand(context: string, index: number): void {
      const { document } = windowOf(context);
      const keys = document.querySelectorAll<Element & { doCommand(): void }>(`keyset[id*="${id.split('@')[0]}"] key`);
      const key = keys[index];
      if (!key) throw new Error(`There is no key ${index} among ${keys.length}.`);
      key.doCommand();
    },
    /** Picks an item of the menu that is open over a page, and closes it; false while there is none. */
    chooseInMenu(context: string, title: string): boolean {
      const menu = windowOf(context).document.querySelector<Panel>('#contentAreaContextMenu');
      const item = menu?.querySelector<Element & { doCommand(): void }>(`menuitem[label="${title}"]`);
      if (menu?.state !== 'open' || !item) return false;
      item.doCommand();
      menu.hidePopup();
      return true;
    },
    setColourScheme(context: string, scheme: string): void {
      NavigableManager.getBrowsingContextById(context).prefersColorSchemeOverride = scheme;
    },
    setForcedColours(context: string, forced: boolean): void {
      NavigableManager.getBrowsingContextById(context).forcedColorsOverride = forced ? 'active' : 'none';
    },
    setPrinted(context: string, printed: boolean): void {
      NavigableManager.getBrowsingContextById(context).mediumOverride = printed ? 'print' : '';
    },
    /** Null while the page has no tree yet. */
    pageTree(context: string): Accessible | null {
      const root = documentIn(NavigableManager.getBrowsingContextById(context).embedderElement);
      return root && describe(root);
    },
    /** In the page's window. */
    boxIn(context: string, index: number): Box {
      const root = documentIn(NavigableManager.getBrowsingContextById(context).embedderElement);
      const [from, box] = [root && boundsOf(root), boundsOf(nodeOf(index))];
      return { ...box, x: box.x - (from?.x ?? 0), y: box.y - (from?.y ?? 0) };
    },
    openPopup(context: string): void {
      ExtensionParent.apiManager.global.browserActionFor(extension()).triggerAction(windowOf(context));
    },
    /** Null while no popup is open. */
    popupTree(): Accessible | null {
      const popup = popupBrowser();
      const root = popup && documentIn(popup);
      return root && describe(root);
    },
    press: (index: number) => nodeOf(index).doAction(0),
    languageOf: (index: number) => nodeOf(index).language,
    /** What a language pack does, as far as extensions see: they speak it from their start on. */
    speak(language: string): void {
      Object.assign(Services.locale, { availableLocales: [language, 'en-US'], requestedLocales: [language] });
    },
    /** What WebDriver calls the open popup; null while there is none. */
    popupContext: () => contextOf(popupBrowser()),
    setPopupLook: (look: Look) => setLook(popupBrowser(), look),
    /** A PNG in Base64. */
    popupPicture: () => pictureOf(popupBrowser()),
    /** Null while no panel is open in the tab's window. */
    panelTree(context: string): Accessible | null {
      const panel = panelBrowser(context);
      const root = panel && documentIn(panel);
      return root && describe(root);
    },
    panelPicture: (context: string) => pictureOf(panelBrowser(context)),
    focus: (index: number) => nodeOf(index).takeFocus(),
    /** Brings an element into view. */
    scrollTo: (index: number) => nodeOf(index).scrollTo(ANYWHERE),
    /** Moves the pointer to a place in the tab's window, given from the corner of an element of the accessibility tree. */
    movePointer(context: string, index: number, byX: number, byY: number): void {
      const window = windowOf(context) as BrowserWindow;
      const { x, y } = boundsOf(nodeOf(index));
      const [left, top] = [x - window.mozInnerScreenX + byX, y - window.mozInnerScreenY + byY];
      window.synthesizeMouseEvent('mousemove', left, top, {}, {});
    },
    /** A key, into whatever has the focus in the tab's window. */
    pressKey(context: string, key: string): void {
      const window = windowOf(context) as BrowserWindow;
      const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
        Ci['nsITextInputProcessor'],
      ) as TextInput;
      processor.beginInputTransactionForTests(window);
      const event = new window.KeyboardEvent('', { key, keyCode: { Tab: 9, Enter: 13 }[key] ?? 0 });
      processor.keydown(event);
      processor.keyup(event);
    },
    panelContext: (context: string) => contextOf(panelBrowser(context)),
    setPanelLook: (context: string, look: Look) => setLook(panelBrowser(context), look),
    setPanelWidth(context: string, width: number): void {
      const box = windowOf(context).document.querySelector<HTMLElement>('#sidebar-box');
      if (box) Object.assign(box.style, { minWidth: '0', maxWidth: 'none', width: `${width}px` });
    },
    closePanel(context: string): void {
      (windowOf(context) as BrowserWindow).SidebarController.hide();
    },
    closePopup(): void {
      popupBrowser()?.closest<Panel>('panel')?.hidePopup();
    },
  };
}
