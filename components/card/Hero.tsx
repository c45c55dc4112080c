import type { CardText } from '../../utils/core/card.ts';
import { drawing } from '../plots/drawing.tsx';

/** The figure, large; a second value beneath it, a drawing at the far end. */
export function Hero({ figure, subline, beside }: Pick<CardText, 'figure' | 'subline' | 'beside'>) {
  if (!figure) return null;
  return (
    <div class="hero">
      <div>
        <p class="fig">
          <small>{figure.lead} </small>
          {figure.number}
          <small>{figure.unit}</small>
        </p>
        {subline}
      </div>
      {beside && drawing(beside)}
    </div>
  );
}
