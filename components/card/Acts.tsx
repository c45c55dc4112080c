import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

/** What can be done with a pinned card, or with a sheet that is shown whole. */
export function Acts({ note, onWhy, onCopy, onHide, onSiteOff }: CardProps) {
  const say = useSay();
  return (
    <div class="acts" role="group" aria-label={say('card.acts')}>
      <button type="button" aria-expanded={note?.of === 'why'} onClick={onWhy}>
        {say('why.act')}
      </button>
      <button type="button" onClick={() => onCopy('markdown')}>
        {say('card.copyMarkdown')}
      </button>
      <button type="button" onClick={onHide}>
        {say('card.hide')}
      </button>
      {onSiteOff && (
        <button type="button" onClick={onSiteOff}>
          {say('card.siteOff')}
        </button>
      )}
    </div>
  );
}
