import type { CellsPlot } from '../../utils/core/card-plots.ts';
import { useSay } from '../say.ts';
import { Plot } from './Plot.tsx';

/** `times` cells to one. */
export function TenCells({ times, name }: CellsPlot) {
  const say = useSay();
  return (
    <Plot class="cells" name={name} columns={`68px repeat(${times}, 1fr)`}>
      <span>{say('plot.withoutAi')}</span>
      {Array.from({ length: times }, (_, cell) => (
        <i key={cell} />
      ))}
      <b>{say('plot.withAi')}</b>
      <i class="fill" />
    </Plot>
  );
}
