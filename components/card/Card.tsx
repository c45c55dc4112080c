import { Acts } from './Acts.tsx';
import { CardFoot } from './CardFoot.tsx';
import { FactView } from './FactView.tsx';
import { Grip } from './Grip.tsx';
import { KeyBar } from './KeyBar.tsx';
import { runKey } from './keys.ts';
import { NoteView } from './NoteView.tsx';
import { PinBar } from './PinBar.tsx';
import type { CardProps } from './props.ts';
import { useSay } from '../say.ts';
import { Steps } from './Steps.tsx';

/** A mention's facts, one at a time: beside the mention, or as a sheet at the window's lower edge, which cannot be pinned. */
export function Card(props: CardProps) {
  const { pinned, sheet, note, onPin, onTurn } = props;
  const onwards = useSay()('direction') === 'rtl' ? -1 : 1;
  const keys = {
    ...(sheet === null && { p: () => onPin(!pinned) }),
    ArrowLeft: () => onTurn(onwards === 1 ? -1 : 1),
    ArrowRight: () => onTurn(onwards),
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog has keys of its own while it has focus
    <div
      class={['card', pinned && 'pinned', sheet && `sheet ${sheet}`].filter(Boolean).join(' ')}
      role="dialog"
      aria-labelledby={props.id}
      aria-modal={sheet === 'full' ? true : undefined}
      tabIndex={-1}
      onKeyDown={(event) => runKey(event, keys)}
    >
      {sheet && <Grip {...props} />}
      {pinned && <PinBar {...props} />}
      <FactView {...props} />
      {(pinned || sheet === 'full') && <Acts {...props} />}
      {note && <NoteView note={note} />}
      {props.byKey && sheet === null && <KeyBar {...props} />}
      <CardFoot {...props} />
      {sheet && <Steps {...props} />}
    </div>
  );
}
