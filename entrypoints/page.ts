import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeApi } from '../utils/extension/native.ts';
import { pageOutside } from '../utils/extension/page-outside.ts';
import { startPageScript } from '../utils/page/page-script.ts';

/** The gate, and behind it the annotator, whose modules do not run before the gate has opened. */
export default defineUnlistedScript(() => {
  startPageScript(document, pageOutside(nativeApi()), async () => {
    const { startAnnotator } = await import('../utils/page/annotator.ts');
    return startAnnotator;
  });
});
