import type { ColumnsPlot } from '../../utils/core/card-plots.ts';

/** Height of the taller column, in px. */
const TALLEST = 44;

/** Two values from zero, the earlier one hollow. */
export function TwoColumns({ plot }: { plot: ColumnsPlot }) {
  return (
    <div class="cols" dir="ltr" role="img" aria-label={plot.name}>
      <Column label={plot.from.label} height={plot.from.height} name="from" />
      <Column label={plot.to.label} height={plot.to.height} name="to" />
    </div>
  );
}

function Column({ label, height, name }: { label: string; height: number; name: 'from' | 'to' }) {
  return (
    <span>
      {name === 'to' ? <b>{label}</b> : label}
      <i class={name} style={{ blockSize: `${Math.round(height * TALLEST)}px` }} />
      {name}
    </span>
  );
}
