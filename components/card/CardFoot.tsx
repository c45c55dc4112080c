import type { CopyState } from '../../utils/core/card.ts';
import type { PlainKey } from '../../utils/core/say.ts';
import { IconButton } from '../IconButton.tsx';
import { COPY, DONE, FLAG, icon, NEXT } from '../icons.tsx';
import { useSay } from '../say.ts';
import { Pager } from './Pager.tsx';
import { PinButton } from './PinButton.tsx';
import type { CardProps } from './props.ts';

const COPY_NAMES: Record<CopyState, PlainKey> = {
  ready: 'card.copy',
  copied: 'card.copied',
  refused: 'card.copyRefused',
};

/** The mention's other facts, copy, and pin (which a pinned card has in its bar). */
export function CardFoot(props: CardProps) {
  const { copied, note, pinned, sheet, onCopy, onReport } = props;
  const say = useSay();
  const isReported = note?.of === 'report' && note.text === null;
  return (
    <footer>
      <span class="grow">
        <OtherFacts {...props} />
      </span>
      <IconButton
        name={say(isReported ? 'report.copied' : 'report.name')}
        path={isReported ? DONE : FLAG}
        onClick={onReport}
      />
      <IconButton
        name={say(COPY_NAMES[copied])}
        path={copied === 'copied' ? DONE : COPY}
        onClick={() => onCopy('rich')}
      />
      {!pinned && sheet === null && <PinButton {...props} />}
    </footer>
  );
}

function OtherFacts(props: CardProps) {
  const say = useSay();
  const others = props.cards.length - 1;
  if (others === 0) return say('card.onlyFact');
  if (props.turned) return <Pager {...props} />;
  return (
    <button type="button" class="more" onClick={() => props.onTurn(1)}>
      {say('card.moreFacts', others)}
      {icon(NEXT)}
    </button>
  );
}
