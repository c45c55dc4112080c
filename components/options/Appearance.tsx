import type { Settings } from '../../utils/core/settings.ts';
import { useSay } from '../say.ts';
import { Choice } from './Choice.tsx';
import { MarkStyles } from './MarkStyles.tsx';
import { Switch } from './Switch.tsx';
import { COLOURS, TEXTS } from './words.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** ms; null: on click. */
const DELAYS: readonly Settings['openDelay'][] = [150, 250, 600, null];

/** How marks, cards and the toolbar button look, and when a card opens. */
export function Appearance({ settings, onChange }: Props) {
  const say = useSay();
  const delayName = (delay: number | null) =>
    delay === null ? say('options.onClick') : say('options.milliseconds', delay);
  return (
    <section id="look">
      <h2>{say('options.appearance')}</h2>
      <div class="box rows">
        <MarkStyles value={settings.marks} onPick={(marks) => onChange({ marks })} />
        <Choice
          name={say('options.delay')}
          what={say('options.delayWhat')}
          options={DELAYS.map((delay) => [delay, delayName(delay)])}
          value={settings.openDelay}
          onPick={(openDelay) => onChange({ openDelay })}
        />
        <Choice
          name={say('options.text')}
          what={say('options.textWhat')}
          options={TEXTS.map(([text, name]) => [text, say(name)])}
          value={settings.cardText}
          onPick={(cardText) => onChange({ cardText })}
        />
        <Choice
          name={say('options.colours')}
          what={say('options.coloursWhat')}
          options={COLOURS.map(([colours, name]) => [colours, say(name)])}
          value={settings.cardColours}
          onPick={(cardColours) => onChange({ cardColours })}
        />
        <Switch
          name={say('options.badge')}
          what={say('options.badgeWhat')}
          on={settings.badge}
          onTurn={(badge) => onChange({ badge })}
        />
      </div>
    </section>
  );
}
