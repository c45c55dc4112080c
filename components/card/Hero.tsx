import type { CardText } from '../../utils/core/card.ts';
import type { FigureText } from '../../utils/core/card-figure.ts';
import { Drawing } from '../plots/Drawing.tsx';

type Props = Pick<CardText, 'subline' | 'beside'> & { figure: FigureText };

/** The figure, large; a second value beneath it, a drawing at the far end. */
export function Hero({ figure, subline, beside }: Props) {
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
      {beside && <Drawing plot={beside} />}
    </div>
  );
}
