import type { OptionsView } from '../../utils/core/options-view.ts';
import { readSettingsFile, settingsFile } from '../../utils/core/settings-file.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { useSay } from '../say.ts';

interface Props {
  view: OptionsView;
  tell: (fault: string) => void;
  onSave: (name: string, content: string) => void;
  onBringBack: (settings: Settings, done: string) => void;
  onReset: (done: string) => void;
}

const FILE_NAME = 'sidelight-settings.json';

/** Everything that is the reader's own, out, in, and back to the beginning. */
export function Data({ view, tell, onSave, onBringBack, onReset }: Props) {
  const say = useSay();
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = readSettingsFile(await file.text(), say);
    // The same file can be chosen again.
    input.value = '';
    if ('fault' in result) tell(result.fault);
    else onBringBack(result.settings, say('options.broughtBack'));
  };
  return (
    <section>
      <h2>{say('options.data')}</h2>
      {view.bytes !== null && <p class="intro">{say('options.stored', Math.ceil(view.bytes / 1000))}</p>}
      <ul class="box rows">
        <li class="row">
          <div>
            {say('options.export')}
            <small>{say('options.exportWhat')}</small>
          </div>
          <button type="button" class="btn" onClick={() => onSave(FILE_NAME, settingsFile(view.settings))}>
            {say('options.export')}
          </button>
        </li>
        <li class="row">
          <div>
            {say('options.bringBack')}
            <small>{say('options.bringBackWhat')}</small>
          </div>
          <label class="btn">
            {say('options.choose')}
            <input
              class="vh"
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => void read(currentTarget)}
            />
          </label>
        </li>
        <li class="row">
          <div>
            {say('options.reset')}
            <small>{say('options.resetWhat')}</small>
          </div>
          <button type="button" class="btn danger" onClick={() => onReset(say('options.wasReset'))}>
            {say('options.reset')}
          </button>
        </li>
      </ul>
    </section>
  );
}
