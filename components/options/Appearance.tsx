import type { Settings } from '../../utils/core/settings.ts';
import { useSay } from '../say.ts';
import { Choice } from './Choice.tsx';
import { MARKS } from './words.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const STYLES: readonly Settings['marks'][] = ['lines', 'tint', 'none'];
/** ms; null: on click. */
const DELAYS: readonly Settings['openDelay'][] = [150, 250, 600, null];

/** How marks look, and when a card opens. */
export function Appearance({ settings, onChange }: Props) {
  const say = useSay();
  const delayName = (delay: number | null) =>
    delay === null ? say('options.onClick') : say('options.milliseconds', delay);
  return (
    <section>
      <h2>{say('options.appearance')}</h2>
      <div class="box rows">
        <Choice
          name={say('options.marks')}
          what={say(MARKS[settings.marks].what)}
          options={STYLES.map((style) => [style, say(MARKS[style].name)])}
          value={settings.marks}
          onPick={(marks) => onChange({ marks })}
        />
        <Choice
          name={say('options.delay')}
          what={say('options.delayWhat')}
          options={DELAYS.map((delay) => [delay, delayName(delay)])}
          value={settings.openDelay}
          onPick={(openDelay) => onChange({ openDelay })}
        />
      </div>
    </section>
  );
}
