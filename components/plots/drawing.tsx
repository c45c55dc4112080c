import type { ComponentType } from 'preact';
import type { CardText } from '../../utils/core/card.ts';
import { GrowthBar } from './GrowthBar.tsx';
import { PeriodRibbon } from './PeriodRibbon.tsx';
import { RoundingBand } from './RoundingBand.tsx';
import { TenCells } from './TenCells.tsx';
import { TwoColumns } from './TwoColumns.tsx';

type AnyPlot = NonNullable<CardText['beside' | 'below']>;

const DRAWINGS: { [Kind in AnyPlot['kind']]: ComponentType<Extract<AnyPlot, { kind: Kind }>> } = {
  growth: GrowthBar,
  columns: TwoColumns,
  band: RoundingBand,
  ribbon: PeriodRibbon,
  cells: TenCells,
};

/** Draws what core has laid out; the words beside it say the same. */
export function drawing(plot: AnyPlot) {
  const Kind = DRAWINGS[plot.kind] as ComponentType<AnyPlot>;
  return <Kind {...plot} />;
}
