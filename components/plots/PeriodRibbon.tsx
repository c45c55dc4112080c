import type { RibbonPlot } from '../../utils/core/card-plots.ts';
import { Plot } from './Plot.tsx';

const OWNERS = { pack: ['pack', 'fill'], page: ['this page', 'page'] } as const;

/** Four quarters: the pack's filled, the page's dashed. */
export function PeriodRibbon({ quarters, name }: RibbonPlot) {
  return (
    <Plot class="ribbon" name={name}>
      {quarters.map(({ months, year, owner, label }) => {
        const [words, mark] = owner ? OWNERS[owner] : ['\u00a0'];
        return (
          <span key={months}>
            <b>{words}</b>
            <i class={mark}>{label}</i>
            {months} {year}
          </span>
        );
      })}
    </Plot>
  );
}
