// The parts of Firefox's own code that the drivers use, as far as they use them.

export interface Extension {
  backgroundState: string;
  terminateBackground(): Promise<void>;
}

export interface BrowsingContext {
  embedderElement: Element & { ownerDocument: { defaultView: Window } };
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  mediumOverride: string;
  currentWindowGlobal: { drawSnapshot(rect: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
}

export type Panel = Element & { state: string; hidePopup(): void };
export type TabBrowser = Element & { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } };
export type PopupBrowser = HTMLElement & { permanentKey?: object; browsingContext: BrowsingContext };

/** What a window of Firefox itself has beyond those of pages. */
export type BrowserWindow = Window &
  typeof globalThis & {
    mozInnerScreenX: number;
    mozInnerScreenY: number;
    SidebarController: { hide(): void };
    synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
  };

export interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

export interface Out {
  value?: number;
}

export interface AccessibleNode {
  role: number;
  name: string | null;
  language: string;
  childCount: number;
  getChildAt(index: number): AccessibleNode;
  getState(state: Out, extra: Out): void;
  getBoundsInCSSPixels(x: Out, y: Out, width: Out, height: Out): void;
  doAction(index: number): void;
  scrollTo(type: number): void;
  takeFocus(): void;
}

export interface AccessibilityService {
  getAccessibleFor(element: Element): AccessibleNode | null;
  getStringRole(role: number): string;
}

export interface Addon {
  reload(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
}

export type Managers = {
  AddonManager: { getAddonByID(id: string): Promise<Addon> };
  NavigableManager: {
    getBrowsingContextById(id: string): BrowsingContext;
    getIdForBrowser(browser: Element): string;
    getBrowserById(id: string): Element | null;
  };
  ExtensionPermissions: Record<
    'add' | 'remove',
    (id: string, what: { permissions: string[]; origins: string[] }) => Promise<void>
  >;
  ExtensionParent: {
    apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: Window): void } } };
  };
};
