import { useId } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings.ts';
import { DONE, icon } from '../icons.tsx';
import { useSay } from '../say.ts';
import { MARKS } from './words.ts';

interface Props {
  value: Settings['marks'];
  onPick: (style: Settings['marks']) => void;
}

const STYLES: readonly Settings['marks'][] = ['lines', 'tint', 'none'];

/** How marks look, each style shown on words. */
export function MarkStyles({ value, onPick }: Props) {
  const say = useSay();
  const id = useId();
  return (
    <fieldset class="styles">
      <legend class="vh">{say('options.marks')}</legend>
      {STYLES.map((style) => (
        <label key={style} class={`style ${style}`}>
          <input
            type="radio"
            name={id}
            checked={style === value}
            aria-label={say(MARKS[style].name)}
            aria-describedby={`${id}-${style}`}
            onChange={() => onPick(style)}
          />
          <span class="sampled" aria-hidden="true">
            <span class="ai">{say('options.wordsAi')}</span> {say('options.wordsAnd')}{' '}
            <span class="fin">{say('options.wordsFinance')}</span>
          </span>
          <b aria-hidden="true">
            {say(MARKS[style].name)}
            {icon(DONE)}
          </b>
          <small id={`${id}-${style}`} aria-hidden="true">
            {say(MARKS[style].what)}
          </small>
        </label>
      ))}
    </fieldset>
  );
}
