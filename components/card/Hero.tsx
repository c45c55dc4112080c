import type { CardText } from '../../utils/core/card.ts';
import type { FigureText } from '../../utils/core/card-figure.ts';
import { GrowthBar } from '../plots/GrowthBar.tsx';
import { TwoColumns } from '../plots/TwoColumns.tsx';

interface Props {
  figure: FigureText;
  subline: string | null;
  beside: CardText['beside'];
}

/** The figure, large; a second value beneath it, a drawing at the far end. */
export function Hero({ figure: { lead, number, unit }, subline, beside }: Props) {
  return (
    <div class="hero">
      <div>
        <p class="fig">
          <small>{lead} </small>
          {number}
          <small>{unit}</small>
        </p>
        {subline}
      </div>
      {beside && (beside.kind === 'growth' ? <GrowthBar plot={beside} /> : <TwoColumns plot={beside} />)}
    </div>
  );
}
