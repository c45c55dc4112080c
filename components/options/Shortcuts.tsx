import type { OptionsView } from '../../utils/core/options-view.ts';
import { shownShortcut } from '../../utils/core/shortcut.ts';
import { CHANGE_KEYS, CHANGE_KEYS_WHERE, IN_CARD, NO_SHORTCUT, SHORTCUTS } from './words.ts';

interface Props extends Pick<OptionsView, 'commands'> {
  browser: 'chromium' | 'firefox';
}

/** The keys as they are set in this browser, and where they are changed. */
export function Shortcuts({ commands, browser }: Props) {
  return (
    <section>
      <h2>{SHORTCUTS}</h2>
      <ul class="box rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name} class="row">
            {description}
            {shortcut === '' ? <span class="lab">{NO_SHORTCUT}</span> : <kbd>{shownShortcut(shortcut)}</kbd>}
          </li>
        ))}
        {IN_CARD.map(([what, key]) => (
          <li key={what} class="row">
            {what}
            <kbd>{key}</kbd>
          </li>
        ))}
        <li class="row">
          <div>
            {CHANGE_KEYS}
            <small>{CHANGE_KEYS_WHERE[browser]}</small>
          </div>
        </li>
      </ul>
    </section>
  );
}
