import type { CellsPlot } from '../../utils/core/card-plots.ts';
import { Plot } from './Plot.tsx';

/** `times` cells to one. */
export function TenCells({ times, name }: CellsPlot) {
  return (
    <Plot class="cells" name={name} columns={`68px repeat(${times}, 1fr)`}>
      <span>Without AI</span>
      {Array.from({ length: times }, (_, cell) => (
        <i key={cell} />
      ))}
      <b>With AI</b>
      <i class="fill" />
    </Plot>
  );
}
