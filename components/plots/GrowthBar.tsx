import type { GrowthPlot } from '../../utils/core/card-plots.ts';
import { Plot } from './Plot.tsx';

/** Base 100, hollow; the grown part filled, or the lost part dashed, to the same scale. */
export function GrowthBar({ plot }: { plot: GrowthPlot }) {
  const kept = plot.trend === 'up' ? 100 : 100 - plot.percent;
  return (
    <Plot class="bar" name={plot.name} columns={`minmax(0, ${kept}fr) minmax(0, ${plot.percent}fr)`}>
      <i />
      <i class={plot.trend === 'up' ? 'fill' : 'lost'} />
      <span>before</span>
      <b>{plot.label}</b>
    </Plot>
  );
}
