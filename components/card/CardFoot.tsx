import type { CopyState } from '../../utils/core/card.ts';
import { counted } from '../../utils/core/words.ts';
import { IconButton } from '../IconButton.tsx';
import { COPY, DONE, icon, NEXT } from '../icons.tsx';
import { Pager } from './Pager.tsx';
import { PinButton } from './PinButton.tsx';
import type { CardProps } from './props.ts';

const COPY_NAMES: Record<CopyState, string> = {
  ready: 'Copy with its source',
  copied: 'Copied',
  refused: 'The browser did not let us copy',
};

/** The mention's other facts, copy, and pin (which a pinned card has in its bar). */
export function CardFoot(props: CardProps) {
  const { copied, pinned, onCopy } = props;
  return (
    <footer>
      <span class="grow">
        <OtherFacts {...props} />
      </span>
      <IconButton name={COPY_NAMES[copied]} path={copied === 'copied' ? DONE : COPY} onClick={onCopy} />
      {!pinned && <PinButton {...props} />}
    </footer>
  );
}

function OtherFacts(props: CardProps) {
  const others = props.cards.length - 1;
  if (others === 0) return 'The only fact for this mention';
  if (props.turned) return <Pager {...props} />;
  return (
    <button type="button" class="more" onClick={() => props.onTurn(1)}>
      {counted(others, 'more fact', 'more facts')}
      {icon(NEXT)}
    </button>
  );
}
