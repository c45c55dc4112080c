import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browserSay } from '../utils/extension/say.ts';
import { cardMore } from '../utils/page/card-more.ts';

/** Injected when the reader first asks for more than a card shows. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  globalThis.sidelightMore ??= cardMore(browserSay());
});
