import type { GrowthPlot } from '../../utils/core/card-plots.ts';

/** Base 100, hollow; the grown part filled, or the lost part dashed, to the same scale. */
export function GrowthBar({ plot }: { plot: GrowthPlot }) {
  const kept = plot.trend === 'up' ? 100 : 100 - plot.percent;
  return (
    <div dir="ltr" role="img" aria-label={plot.name}>
      <div class="gbar">
        <i class="base" style={{ flexGrow: String(kept) }} />
        <i class={plot.trend === 'up' ? 'plus' : 'minus'} style={{ flexGrow: String(plot.percent) }} />
      </div>
      <div class="gcap">
        <span>before</span>
        <b>{plot.label}</b>
      </div>
    </div>
  );
}
