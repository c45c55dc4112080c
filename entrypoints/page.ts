import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '../utils/extension/native.ts';
import { pageOutside } from '../utils/extension/page-outside.ts';
import { startAnnotator } from '../utils/page/annotator.ts';
import { startWhereRead } from '../utils/page/frame.ts';
import { startPageScript } from '../utils/page/page-script.ts';

/** The gate, and behind it the annotator: of that, only constants are set up before the gate has opened. */
export default defineUnlistedScript(() => {
  const outside = pageOutside(nativeApi());
  const hold = import.meta.env.FIREFOX ? outside.hold : null;
  startWhereRead(window, () => startPageScript(document, { ...outside, hold }, async () => startAnnotator));
});
