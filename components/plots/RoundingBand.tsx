import type { BandPlot } from '../../utils/core/card-plots.ts';

/** A zone narrower than this share of the line has room for one label only. */
const NARROW = 0.3;

/** Longest page figure that the label over the pin has room for, in characters. */
const LONGEST = 22;

/** Whether the band prints the page's figure itself; where it does not, the caption must. */
export function bandNamesPage(plot: BandPlot): boolean {
  return plot.labels.page.length <= LONGEST;
}

/** The number line, every value that rounds to the pack's figure, and the page's figure as a pin on it. */
export function RoundingBand({ plot }: { plot: BandPlot }) {
  const { zone, pin } = plot;
  return (
    <div class={`band band--${plot.fits ? 'fits' : 'differs'}`} dir="ltr" role="img" aria-label={plot.name}>
      <span class="axis" />
      {!plot.fits && <span class="gap" style={span(Math.min(zone.end, pin), Math.max(zone.start, pin))} />}
      {plot.broken && (
        <span class="break" style={{ left: share((pin > zone.end ? zone.end + pin : zone.start + pin) / 2) }} />
      )}
      <span class="zone" style={span(zone.start, zone.end)} />
      <span class="notch" style={{ left: share(plot.notch) }} />
      <span class="pin" style={{ left: share(pin) }} />
      <span class="lab" style={labelAt(pin)}>
        This page {bandNamesPage(plot) && <b>{plot.labels.page}</b>}
      </span>
      <Scale plot={plot} />
    </div>
  );
}

function Scale({ plot: { zone, notch, labels } }: { plot: BandPlot }) {
  if (zone.end - zone.start < NARROW) {
    return (
      <span class="sc" style={labelAt((zone.start + zone.end) / 2)}>
        <b>pack</b> {labels.low} to {labels.high}
      </span>
    );
  }
  return (
    <>
      <span class="sc" style={labelAt(zone.start)}>
        {labels.low}
      </span>
      <span class="sc" style={labelAt(notch)}>
        <b>pack {labels.pack}</b>
      </span>
      <span class="sc" style={labelAt(zone.end)}>
        {labels.high}
      </span>
    </>
  );
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function span(start: number, end: number) {
  return { left: share(start), width: share(end - start) };
}

/** A label is centred on its place, and near an edge moved inwards by as much of its own width as it is near. */
function labelAt(part: number) {
  return { left: share(part), transform: `translateX(${-share50(part)}%)` };
}

function share50(part: number): number {
  if (part < 0.25) return part * 200;
  return part > 0.75 ? 100 - (1 - part) * 200 : 50;
}
