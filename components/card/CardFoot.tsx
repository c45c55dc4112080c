import type { CopyState } from '../../utils/core/card.ts';
import { counted } from '../../utils/core/words.ts';
import { IconButton } from '../IconButton.tsx';
import { COPY, DONE, Icon, NEXT, PIN } from '../icons.tsx';
import { Pager } from './Pager.tsx';

const COPY_NAMES: Record<CopyState, string> = {
  ready: 'Copy with its source',
  copied: 'Copied',
  refused: 'The browser did not let us copy',
};

interface Props {
  /** 0-based. */
  index: number;
  count: number;
  /** Whether the reader has turned to another fact; until then the foot counts what is left. */
  turned: boolean;
  copied: CopyState;
  pinned: boolean;
  onTurn: (step: 1 | -1) => void;
  onCopy: () => void;
  onPin: (pinned: boolean) => void;
}

/** The mention's other facts, copy, and pin (which a pinned card has in its bar). */
export function CardFoot({ index, count, turned, copied, pinned, onTurn, onCopy, onPin }: Props) {
  return (
    <footer>
      <span class="grow">
        <OtherFacts index={index} count={count} turned={turned} onTurn={onTurn} />
      </span>
      <IconButton name={COPY_NAMES[copied]} path={copied === 'copied' ? DONE : COPY} onClick={onCopy} />
      {!pinned && <IconButton name="Pin this card" path={PIN} pressed={false} onClick={() => onPin(true)} />}
    </footer>
  );
}

function OtherFacts({ index, count, turned, onTurn }: Pick<Props, 'index' | 'count' | 'turned' | 'onTurn'>) {
  if (count === 1) return <>The only fact for this mention</>;
  if (turned) return <Pager index={index} count={count} onTurn={onTurn} />;
  return (
    <button type="button" class="more" onClick={() => onTurn(1)}>
      {counted(count - 1, 'more fact', 'more facts')}
      <Icon path={NEXT} />
    </button>
  );
}
