import type { ColumnsPlot } from '../../utils/core/card-plots.ts';
import { useSay } from '../say.ts';
import { Plot } from './Plot.tsx';

/** Height of the taller column, in px. */
const TALLEST = 44;

/** Two values from zero, the earlier one hollow. */
export function TwoColumns({ name, from, to }: ColumnsPlot) {
  const say = useSay();
  return (
    <Plot class="cols" name={name}>
      <span>
        {from.label}
        <i style={heightOf(from.height)} />
        {say('plot.from')}
      </span>
      <span>
        <b>{to.label}</b>
        <i class="fill" style={heightOf(to.height)} />
        {say('plot.to')}
      </span>
    </Plot>
  );
}

function heightOf(share: number) {
  return { height: `${Math.round(share * TALLEST)}px` };
}
