import type { CardText } from '../../utils/core/card.ts';
import { PeriodRibbon } from '../plots/PeriodRibbon.tsx';
import { RoundingBand } from '../plots/RoundingBand.tsx';
import { TenCells } from '../plots/TenCells.tsx';

/** The drawing; the line under it says the same in words. */
export function PlotBelow({ plot }: { plot: NonNullable<CardText['below']> }) {
  return (
    <div class="plot">
      {plot.kind === 'band' && <RoundingBand plot={plot} />}
      {plot.kind === 'ribbon' && <PeriodRibbon plot={plot} />}
      {plot.kind === 'cells' && <TenCells plot={plot} />}
    </div>
  );
}
