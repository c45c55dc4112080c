import type { OptionsView } from '../../utils/core/options-view.ts';
import { shownShortcut } from '../../utils/core/shortcut.ts';
import { useSay } from '../say.ts';
import { CHANGE_KEYS_WHERE, IN_CARD } from './words.ts';

interface Props extends Pick<OptionsView, 'commands'> {
  browser: 'chromium' | 'firefox';
  /** Opens the browser's own page for them; null where it has none. */
  onChangeKeys: (() => void) | null;
}

/** The keys as they are set in this browser, and where they are changed. */
export function Shortcuts({ commands, browser, onChangeKeys }: Props) {
  const say = useSay();
  return (
    <section id="keys">
      <h2>{say('options.shortcuts')}</h2>
      <ul class="box rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name} class="row">
            {description}
            {shortcut === '' ? (
              <span class="lab">{say('options.noShortcut')}</span>
            ) : (
              <kbd>{shownShortcut(shortcut)}</kbd>
            )}
          </li>
        ))}
        {IN_CARD.map(([what, key]) => (
          <li key={what} class="row">
            {say(what)}
            <kbd>{key}</kbd>
          </li>
        ))}
        <li class="row">
          <div>
            {say('options.changeKeys')}
            <small>{say(CHANGE_KEYS_WHERE[browser])}</small>
          </div>
          {onChangeKeys && (
            <button type="button" class="btn" onClick={onChangeKeys}>
              {say('options.openKeys')}
            </button>
          )}
        </li>
      </ul>
    </section>
  );
}
