import type { CellsPlot } from '../../utils/core/card-plots.ts';
import { Plot } from './Plot.tsx';

/** `times` cells to one. */
export function TenCells({ plot }: { plot: CellsPlot }) {
  return (
    <Plot class="cells" name={plot.name} columns={`68px repeat(${plot.times}, 1fr)`}>
      <span>Without AI</span>
      {Array.from({ length: plot.times }, (_, cell) => (
        <i key={cell} />
      ))}
      <b>With AI</b>
      <i class="fill" />
    </Plot>
  );
}
