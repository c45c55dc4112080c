import { render, type VNode } from 'preact';
import { PackPage } from '../../components/pack/PackPage.tsx';
import { PageFault } from '../../components/PageFault.tsx';
import { Speaking } from '../../components/say.ts';
import { packView } from '../../utils/core/pack-view.ts';
import { verifyPack } from '../../utils/core/proof/verify.ts';
import { openVocabulary } from '../../utils/core/vocabulary.ts';
import { bundledStock } from '../../utils/extension/bundle.ts';
import { browserSay } from '../../utils/extension/say.ts';

const root = document.querySelector('#root') ?? document.body;
const say = browserSay();
const show = (page: VNode): void => render(<Speaking value={say}>{page}</Speaking>, root);

document.title = say('pack.title');
try {
  const { packs, vocabulary } = await bundledStock();
  const words = openVocabulary(vocabulary.words);
  const [pack] = packs;
  if (!pack) throw new Error('The extension has no pack.');
  document.title = pack.title;
  const verify = (copy: string) => verifyPack(pack, [copy], words);
  show(<PackPage view={packView(pack, say)} verify={verify} onPrint={() => window.print()} />);
  // The row that the address points to was not there when the browser looked for it.
  if (location.hash !== '') location.replace(location.hash);
} catch (error) {
  show(<PageFault error={error} />);
}
