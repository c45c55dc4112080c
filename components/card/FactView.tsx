import type { CardText } from '../../utils/core/card.ts';
import type { ColumnsPlot, GrowthPlot } from '../../utils/core/card-plots.ts';
import { GrowthBar } from '../plots/GrowthBar.tsx';
import { TwoColumns } from '../plots/TwoColumns.tsx';
import { TopicLabel } from '../TopicLabel.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { BelowPlot, captions } from './BelowPlot.tsx';
import { ComparisonLine } from './ComparisonLine.tsx';
import { SourceLines } from './SourceLines.tsx';

interface Props {
  card: CardText;
  /** The id that the card's dialog is labelled by. */
  headlineId: string;
}

/** One fact: what it says, its figure, how the page's stands beside it, whose word it is, and the source. */
export function FactView({ card, headlineId }: Props) {
  const lines = card.below && captions(card.below) ? card.comparisons.slice(1) : card.comparisons;
  return (
    <>
      <header class="head">
        <TopicLabel topic={card.topic} />
        <Chip chip={card.chip} />
      </header>
      <div class="body">
        <h2 class={card.figure ? 'fact' : 'fact fact--solo'} id={headlineId} lang={card.language}>
          {card.headline}
        </h2>
        {card.figure && <Hero card={card} figure={card.figure} />}
        {card.below && <BelowPlot plot={card.below} comparison={card.comparisons[0] ?? null} />}
        {lines.map((line) => (
          <ComparisonLine key={line.quote + line.rest} line={line} />
        ))}
        <Standing card={card} />
        <SourceLines card={card} />
      </div>
    </>
  );
}

function Chip({ chip }: { chip: CardText['chip'] }) {
  if (!chip) return null;
  if (chip.verdict) return <VerdictChip verdict={chip.verdict} />;
  return <span class="verdict verdict--none">{chip.words}</span>;
}

function Hero({ card, figure }: { card: CardText; figure: NonNullable<CardText['figure']> }) {
  return (
    <div class="hero">
      <div>
        <p class="fig" dir="ltr">
          {figure.lead && <small>{figure.lead} </small>}
          {figure.number}
          <small>{figure.unit}</small>
        </p>
        {card.subline && <p class="fig-sub">{card.subline}</p>}
      </div>
      {card.beside && <Beside plot={card.beside} />}
    </div>
  );
}

function Beside({ plot }: { plot: GrowthPlot | ColumnsPlot }) {
  return plot.kind === 'growth' ? <GrowthBar plot={plot} /> : <TwoColumns plot={plot} />;
}

/** Behind a rule at the start edge where the words are somebody's; plain where they only add to a report. */
function Standing({ card: { standing, detail, language } }: { card: CardText }) {
  if (!standing && !detail) return null;
  return (
    <p class={standing ? 'who' : 'detail'}>
      {standing} {detail && <span lang={language}>{detail}</span>}
    </p>
  );
}
