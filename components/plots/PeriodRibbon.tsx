import type { RibbonPlot } from '../../utils/core/card-plots.ts';
import { Plot } from './Plot.tsx';

const OWNERS = { pack: { words: 'pack', class: 'fill' }, page: { words: 'this page', class: 'page' } };

/** Four quarters: the pack's filled, the page's dashed. */
export function PeriodRibbon({ plot }: { plot: RibbonPlot }) {
  return (
    <Plot class="ribbon" name={plot.name}>
      {plot.quarters.map(({ months, year, owner, label }) => (
        <span key={months}>
          <b>{owner ? OWNERS[owner].words : '\u00a0'}</b>
          <i class={owner ? OWNERS[owner].class : ''}>{label}</i>
          {months} {year}
        </span>
      ))}
    </Plot>
  );
}
