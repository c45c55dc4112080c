import type { PanelList } from '../core/panel-list.ts';
import { isOurs, type NativeApi } from './native.ts';

/** Name of the line that an open panel keeps to the page it shows. A page to which none is kept pays nothing. */
export const PANEL_LINE = 'panel';

/** What a panel says on the line: the mention whose mark is to be tinted; null: none. */
export interface Pointing {
  point: number | null;
}

/** How a page tells a panel its list, now and whenever it changes, and tints what the panel points at. */
type Watch = (told: (list: PanelList) => void) => { point: (mention: number | null) => void; stop: () => void };

/** Has a page answer the panels of this extension. */
export function servePanels({ runtime }: NativeApi, watch: Watch): void {
  const trusts = isOurs(runtime);
  runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_LINE || !port.sender || !trusts(port.sender)) return;
    const watching = watch((list) => port.postMessage(list));
    port.onMessage.addListener((message) => {
      if (isPointing(message)) watching.point(message.point);
    });
    port.onDisconnect.addListener(watching.stop);
  });
}

/** By hand: no page should pay for a schema. */
function isPointing(message: unknown): message is Pointing {
  if (typeof message !== 'object' || message === null || !('point' in message)) return false;
  return message.point === null || Number.isSafeInteger(message.point);
}
