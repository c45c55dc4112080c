import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PageFault } from '../../components/PageFault.tsx';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { startOptions } from '../../utils/extension/options-session.ts';
import { readSite } from '../../utils/extension/site-input.ts';
import { saveFile } from '../../utils/page/save-file.ts';

const root = document.querySelector('#root') ?? document.body;
const browser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

const session = startOptions(show, (error) => render(<PageFault error={error} />, root));

function show(view: OptionsView): void {
  const { change, withdraw, allow, reset } = session;
  render(
    <OptionsPage
      view={view}
      browser={browser}
      readSite={readSite}
      onChange={change}
      onWithdraw={withdraw}
      onAllow={allow}
      onReset={reset}
      onSave={saveFile}
    />,
    root,
  );
}
