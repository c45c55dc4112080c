import type { RibbonPlot } from '../../utils/core/card-plots.ts';

/** Four quarters: the pack's filled, the page's dashed. */
export function PeriodRibbon({ plot }: { plot: RibbonPlot }) {
  return (
    <div class="ribbon" dir="ltr" role="img" aria-label={plot.name}>
      {plot.quarters.map((quarter) => (
        <span key={quarter.months} class={quarter.owner ?? ''}>
          <span>{quarter.owner === 'page' ? 'this page' : (quarter.owner ?? '\u00a0')}</span>
          <i>{quarter.label}</i>
          {quarter.months}
          {quarter.year !== null && <span>{quarter.year}</span>}
        </span>
      ))}
    </div>
  );
}
