import { CardFoot } from './CardFoot.tsx';
import { FactView } from './FactView.tsx';
import { KeyBar } from './KeyBar.tsx';
import { runKey } from './keys.ts';
import { PinBar } from './PinBar.tsx';
import { ReportNote } from '../ReportNote.tsx';
import type { CardProps } from './props.ts';

/** A mention's facts, one at a time. */
export function Card(props: CardProps) {
  const { pinned, onPin, onTurn } = props;
  const keys = { p: () => onPin(!pinned), ArrowLeft: () => onTurn(-1), ArrowRight: () => onTurn(1) };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog has keys of its own while it has focus
    <div
      class={pinned ? 'card pinned' : 'card'}
      role="dialog"
      aria-labelledby={props.id}
      tabIndex={-1}
      onKeyDown={(event) => runKey(event, keys)}
    >
      {pinned && <PinBar {...props} />}
      <FactView {...props} />
      {props.report && <ReportNote {...props.report} />}
      {props.byKey && <KeyBar {...props} />}
      <CardFoot {...props} />
    </div>
  );
}
