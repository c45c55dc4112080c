import type { BandPlot } from '../../utils/core/card-plots.ts';
import { useSay } from '../say.ts';
import { Plot } from './Plot.tsx';

/** A zone narrower than this share of the line has room for one label only. */
const NARROW = 0.3;

/** Longest page figure that the label over the pin has room for, in characters. */
const LONGEST = 22;

/** The number line, every value that rounds to the pack's figure, and the page's figure as a pin on it. */
export function RoundingBand(plot: BandPlot) {
  const { zone, notch, pin, fits, broken, labels, name } = plot;
  const say = useSay();
  const nearer = pin > zone.end ? zone.end : zone.start;
  return (
    <Plot class={fits ? 'band fits' : 'band'} name={name}>
      <i class="axis ink" />
      {!fits && <i class="gap" style={between(nearer, pin)} />}
      {broken && <i class="break" style={{ left: share((nearer + pin) / 2) }} />}
      <i class="zone" style={between(zone.start, zone.end)} />
      <i class="notch ink" style={{ left: share(notch) }} />
      <i class="pin ink" style={{ left: share(pin) }} />
      <span class="lab" style={labelAt(pin)}>
        {say('thisPage')} {labels.page.length <= LONGEST && <b>{labels.page}</b>}
      </span>
      <Scale {...plot} />
    </Plot>
  );
}

function Scale({ zone, notch, labels }: BandPlot) {
  const say = useSay();
  if (zone.end - zone.start < NARROW) {
    return (
      <span class="scale" style={labelAt((zone.start + zone.end) / 2)}>
        <b>{say('plot.pack')}</b> {say('range', labels.low, labels.high)}
      </span>
    );
  }
  return (
    <>
      <span class="scale" style={labelAt(zone.start)}>
        {labels.low}
      </span>
      <b class="scale" style={labelAt(notch)}>
        {say('plot.packFigure', labels.pack)}
      </b>
      <span class="scale" style={labelAt(zone.end)}>
        {labels.high}
      </span>
    </>
  );
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function between(a: number, b: number) {
  return { left: share(Math.min(a, b)), width: share(Math.abs(a - b)) };
}

/** A label is centred on its place, and near an edge moved inwards by as much of its own width as it is near. */
function labelAt(part: number) {
  const moved = part < 0.25 ? part * 2 : part > 0.75 ? part * 2 - 1 : 0.5;
  return { left: share(part), transform: `translateX(-${share(moved)})` };
}
