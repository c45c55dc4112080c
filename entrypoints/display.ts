import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDisplay } from '../utils/page/display.ts';

/** Injected where there is a mention to show. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  globalThis.sidelightDisplay ??= createDisplay;
});
