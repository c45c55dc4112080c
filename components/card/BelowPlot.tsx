import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import type { BandPlot, CellsPlot, RibbonPlot } from '../../utils/core/card-plots.ts';
import { PeriodRibbon } from '../plots/PeriodRibbon.tsx';
import { bandNamesPage, RoundingBand } from '../plots/RoundingBand.tsx';
import { TenCells } from '../plots/TenCells.tsx';

type Plot = BandPlot | RibbonPlot | CellsPlot;

/** Whether the plot says the first comparison in its caption. */
export function captions(plot: Plot): boolean {
  return plot.kind !== 'cells';
}

interface Props {
  plot: Plot;
  comparison: ComparisonText | null;
}

/** The drawing, and the same in words. */
export function BelowPlot({ plot, comparison }: Props) {
  return (
    <figure class="plot">
      <Drawing plot={plot} />
      {comparison && captions(plot) && (
        <figcaption>
          {!namesPage(plot) && (
            <>
              This page says <b>{comparison.quote}</b>.{' '}
            </>
          )}
          <b>{comparison.strong}</b>
          {comparison.rest}
        </figcaption>
      )}
    </figure>
  );
}

function Drawing({ plot }: { plot: Plot }) {
  if (plot.kind === 'band') return <RoundingBand plot={plot} />;
  return plot.kind === 'ribbon' ? <PeriodRibbon plot={plot} /> : <TenCells plot={plot} />;
}

function namesPage(plot: Plot): boolean {
  if (plot.kind === 'band') return bandNamesPage(plot);
  return plot.kind === 'ribbon' && plot.quarters.some((quarter) => quarter.owner === 'page' && quarter.label !== '');
}
