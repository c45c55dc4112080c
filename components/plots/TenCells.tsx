import type { CellsPlot } from '../../utils/core/card-plots.ts';

/** `times` cells to one. */
export function TenCells({ plot }: { plot: CellsPlot }) {
  const columns = { gridTemplateColumns: `repeat(${plot.times}, 1fr)` };
  return (
    <div class="ratio" dir="ltr" role="img" aria-label={plot.name}>
      <span>Without AI</span>
      <span class="cells" style={columns}>
        {Array.from({ length: plot.times }, (_, cell) => (
          <i key={cell} />
        ))}
      </span>
      <b>With AI</b>
      <span class="cells" style={columns}>
        <i class="on" />
      </span>
    </div>
  );
}
