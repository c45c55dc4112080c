import type { RibbonPlot } from '../../utils/core/card-plots.ts';
import { useSay } from '../say.ts';
import { Plot } from './Plot.tsx';

/** Four quarters: the pack's filled, the page's dashed. */
export function PeriodRibbon({ quarters, name }: RibbonPlot) {
  const say = useSay();
  return (
    <Plot class="ribbon" name={name}>
      {quarters.map(({ months, year, owner, label }) => (
        <span key={months}>
          <b>{owner ? say(`plot.${owner}`) : '\u00a0'}</b>
          <i class={owner ?? ''}>{label}</i>
          {months} {year}
        </span>
      ))}
    </Plot>
  );
}
