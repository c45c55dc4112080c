import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserSay } from '../utils/extension/say.ts';
import { hoverScript } from '../utils/page/hover-script.ts';

/** Injected with the card's script. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  globalThis.sidelightHover ??= hoverScript(browserSay());
});
