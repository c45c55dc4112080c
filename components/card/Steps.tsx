import { IconButton } from '../IconButton.tsx';
import { NEXT, PREVIOUS } from '../icons.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/** A sheet's last row: the way to the page's other mentions. */
export function Steps({ position, total, onStep }: CardProps) {
  const say = useSay();
  return (
    <div class="steps" role="group" aria-label={say('card.steps')}>
      <IconButton name={say('card.previousMention')} path={PREVIOUS} onClick={() => onStep(-1)} />
      <span class="grow">{say('card.place', position, total)}</span>
      <IconButton name={say('card.nextMention')} path={NEXT} onClick={() => onStep(1)} />
    </div>
  );
}
