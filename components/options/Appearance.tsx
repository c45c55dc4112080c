import type { Settings } from '../../utils/core/settings.ts';
import { Choice } from './Choice.tsx';
import { APPEARANCE, DELAY, DELAY_WHAT, DELAYS, MARK_STYLE, MARKS } from './words.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const STYLES: readonly Settings['marks'][] = ['lines', 'tint', 'none'];

/** How marks look, and when a card opens. */
export function Appearance({ settings, onChange }: Props) {
  return (
    <section>
      <h2>{APPEARANCE}</h2>
      <div class="box rows">
        <Choice
          name={MARK_STYLE}
          what={MARKS[settings.marks][1]}
          options={STYLES.map((style) => [style, MARKS[style][0]])}
          value={settings.marks}
          onPick={(marks) => onChange({ marks })}
        />
        <Choice
          name={DELAY}
          what={DELAY_WHAT}
          options={DELAYS}
          value={settings.openDelay}
          onPick={(openDelay) => onChange({ openDelay })}
        />
      </div>
    </section>
  );
}
