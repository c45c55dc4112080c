/** Who sent a message. */
export interface Sender {
  id?: string;
  /** Address of the sending page or worker. */
  url?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
  documentId?: string;
}

type Listener<A extends unknown[]> = (...args: A) => unknown;

interface NativeEvent<A extends unknown[]> {
  addListener(listener: Listener<A>): void;
  removeListener(listener: Listener<A>): void;
}

/** One end of a line between two parts of the extension. */
export interface Port {
  name: string;
  sender?: Sender;
  postMessage(message: unknown): void;
  onMessage: NativeEvent<[message: unknown]>;
  onDisconnect: NativeEvent<[]>;
}

/** The part of the browser's own API that the page script uses; both browsers have it with promises. */
export interface NativeApi {
  runtime: {
    /** Gone once the extension was updated, reloaded or removed. */
    id?: string;
    getURL(path: string): string;
    getManifest(): { version: string; content_scripts: { matches: string[] }[] };
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: NativeEvent<[message: unknown, sender: Sender, sendResponse: (reply: unknown) => void]>;
    onConnect: NativeEvent<[port: Port]>;
  };
  extension?: {
    /** Whether this script's page is in a private window. */
    inIncognitoContext?: boolean;
  };
  i18n: { getMessage(name: string, parts: string[]): string };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
    onChanged: NativeEvent<[changes: Record<string, unknown>, area: string]>;
  };
}

/** The API without the polyfill, whose ten kilobytes no page should pay for. */
export function nativeApi(): NativeApi {
  const { browser, chrome } = globalThis as { browser?: NativeApi; chrome?: NativeApi };
  const api = browser ?? chrome;
  if (!api) throw new Error('No extension API here.');
  return api;
}

/** Pages and background of this extension: no page, no content script, no other extension. */
export function isOurs(runtime: NativeApi['runtime']): (sender: Sender) => boolean {
  const { id } = runtime;
  const origin = runtime.getURL('/');
  return (sender) => sender.id === id && (sender.url ? sender.url.startsWith(origin) : !sender.tab);
}
