import { useState } from 'preact/hooks';
import type { OptionsView } from '../../utils/core/options-view.ts';
import { readSettingsFile, settingsFile } from '../../utils/core/settings-file.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { useSay } from '../say.ts';
import { Fault } from './Fault.tsx';
import { FileButton } from './FileButton.tsx';

interface Props {
  view: OptionsView;
  onSave: (name: string, content: string) => void;
  onBringBack: (settings: Settings, done: string) => void;
  onReset: (done: string) => void;
}

const FILE_NAME = 'sidelight-settings.json';

/** Everything that is the reader's own, out, in, and back to the beginning. */
export function Data({ view, onSave, onBringBack, onReset }: Props) {
  const say = useSay();
  const [fault, setFault] = useState<string | null>(null);
  const read = (text: string): void => {
    const result = readSettingsFile(text, say);
    setFault('fault' in result ? result.fault : null);
    if ('settings' in result) onBringBack(result.settings, say('options.broughtBack'));
  };
  return (
    <section id="data">
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
          <FileButton name={say('options.bringBackFile')} accept=".json,application/json" onText={read} />
          <Fault text={fault} />
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
