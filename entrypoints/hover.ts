import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '../utils/extension/native.ts';
import { servePanels } from '../utils/extension/panel-line.ts';
import { browserSay } from '../utils/extension/say.ts';
import { createHoverScript } from '../utils/page/hover-script.ts';

/** Injected with the card's script, or by a panel. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  if (globalThis.sidelightHover) return;
  const script = createHoverScript(browserSay());
  globalThis.sidelightHover = script;
  servePanels(nativeApi(), script.watch);
});
