import type { CardText } from '../../utils/core/card.ts';
import { drawing } from '../plots/drawing.tsx';

/** The figure, large; a second value beneath it, a drawing at the far end. */
export function Hero({
  figure,
  subline,
  beside,
  language,
}: Pick<CardText, 'figure' | 'subline' | 'beside' | 'language'>) {
  if (!figure) return null;
  // What a multiple means is said in our words.
  const isOurs = figure.unit.startsWith('×');
  return (
    <div class="hero">
      <div>
        <p class="fig" lang={isOurs ? undefined : language}>
          <bdi>
            <small>{figure.lead} </small>
            {figure.number}
            <small>{figure.unit}</small>
          </bdi>
        </p>
        {subline}
      </div>
      {beside && drawing(beside)}
    </div>
  );
}
