import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PageFault } from '../../components/PageFault.tsx';
import { Speaking } from '../../components/say.ts';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { startOptions } from '../../utils/extension/options-session.ts';
import { browserSay } from '../../utils/extension/say.ts';
import { readSite } from '../../utils/extension/site-input.ts';
import { saveFile } from '../../utils/page/save-file.ts';

const root = document.querySelector('#root') ?? document.body;
const browser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
const say = browserSay();
document.title = say('options.title');

const session = startOptions(show, (error) =>
  render(
    <Speaking value={say}>
      <PageFault error={error} />
    </Speaking>,
    root,
  ),
);

function show(view: OptionsView): void {
  const { change, withdraw, allow, reset, changeKeys } = session;
  render(
    <Speaking value={say}>
      <OptionsPage
        view={view}
        browser={browser}
        readSite={(typed) => readSite(typed, say)}
        onChange={change}
        onWithdraw={withdraw}
        onAllow={allow}
        onReset={reset}
        onChangeKeys={changeKeys}
        onSave={saveFile}
      />
    </Speaking>,
    root,
  );
}
