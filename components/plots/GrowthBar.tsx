import type { GrowthPlot } from '../../utils/core/card-plots.ts';
import { useSay } from '../say.ts';
import { Plot } from './Plot.tsx';

/** Base 100, hollow; the grown part filled, or the lost part dashed, to the same scale. */
export function GrowthBar({ trend, percent, label, name }: GrowthPlot) {
  const say = useSay();
  const up = trend === 'up';
  return (
    <Plot class="bar" name={name} columns={`minmax(0, ${up ? 100 : 100 - percent}fr) minmax(0, ${percent}fr)`}>
      <i />
      <i class={up ? 'fill' : 'lost'} />
      <span>{say('plot.before')}</span>
      <b>{label}</b>
    </Plot>
  );
}
