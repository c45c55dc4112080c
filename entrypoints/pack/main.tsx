import { render } from 'preact';
import { PackPage } from '../../components/pack/PackPage.tsx';
import { PageFault } from '../../components/PageFault.tsx';
import { packView } from '../../utils/core/pack-view.ts';
import { verifyPack } from '../../utils/core/proof/verify.ts';
import { openVocabulary } from '../../utils/core/vocabulary.ts';
import { bundledStock } from '../../utils/extension/bundle.ts';

const root = document.querySelector('#root') ?? document.body;

try {
  const { packs, vocabulary } = await bundledStock();
  const words = openVocabulary(vocabulary.words);
  const [pack] = packs;
  if (!pack) throw new Error('The extension has no pack.');
  document.title = pack.title;
  const page = (
    <PackPage view={packView(pack)} verify={(copy) => verifyPack(pack, [copy], words)} onPrint={() => window.print()} />
  );
  render(page, root);
  // The row that the address points to was not there when the browser looked for it.
  if (location.hash !== '') location.replace(location.hash);
} catch (error) {
  render(<PageFault error={error} />, root);
}
