import type { OptionsView } from '../../utils/core/options-view.ts';
import { readSettingsFile, settingsFile } from '../../utils/core/settings-file.ts';
import type { Settings } from '../../utils/core/settings.ts';
import {
  BRING_BACK,
  BRING_BACK_WHAT,
  BROUGHT_BACK,
  CHOOSE,
  DATA,
  EXPORT,
  EXPORT_WHAT,
  RESET,
  RESET_WHAT,
  storageLine,
  WAS_RESET,
} from './words.ts';

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
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = readSettingsFile(await file.text());
    // The same file can be chosen again.
    input.value = '';
    if ('fault' in result) tell(result.fault);
    else onBringBack(result.settings, BROUGHT_BACK);
  };
  return (
    <section>
      <h2>{DATA}</h2>
      {view.bytes !== null && <p class="intro">{storageLine(view.bytes)}</p>}
      <ul class="box rows">
        <li class="row">
          <div>
            {EXPORT}
            <small>{EXPORT_WHAT}</small>
          </div>
          <button type="button" class="btn" onClick={() => onSave(FILE_NAME, settingsFile(view.settings))}>
            {EXPORT}
          </button>
        </li>
        <li class="row">
          <div>
            {BRING_BACK}
            <small>{BRING_BACK_WHAT}</small>
          </div>
          <label class="btn">
            {CHOOSE}
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
            {RESET}
            <small>{RESET_WHAT}</small>
          </div>
          <button type="button" class="btn danger" onClick={() => onReset(WAS_RESET)}>
            {RESET}
          </button>
        </li>
      </ul>
    </section>
  );
}
