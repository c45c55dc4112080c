import type { CardText } from '../../utils/core/card.ts';
import { TopicLabel } from '../TopicLabel.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { ComparisonLine } from './ComparisonLine.tsx';
import { Hero } from './Hero.tsx';
import { PlotBelow } from './PlotBelow.tsx';
import { SourceLines } from './SourceLines.tsx';

interface Props {
  card: CardText;
  /** The id that the card's dialog is labelled by. */
  headlineId: string;
}

/** One fact: what it says, its figure, how the page's stands beside it, whose word it is, and the source. */
export function FactView({ card, headlineId }: Props) {
  return (
    <>
      <header>
        <TopicLabel topic={card.topic} />
        {card.chip && <Chip {...card.chip} />}
      </header>
      <div class="body">
        <h2 class={card.figure ? 'fact' : 'fact solo'} id={headlineId} lang={card.language}>
          {card.headline}
        </h2>
        {card.figure && <Hero figure={card.figure} subline={card.subline} beside={card.beside} />}
        {card.below && <PlotBelow plot={card.below} />}
        {card.comparisons.map((line) => (
          <ComparisonLine key={line.quote + line.rest} line={line} />
        ))}
        <Standing {...card} />
        <SourceLines card={card} />
      </div>
    </>
  );
}

function Chip({ verdict, words }: NonNullable<CardText['chip']>) {
  return verdict ? <VerdictChip verdict={verdict} /> : <span class="verdict">{words}</span>;
}

/** Behind a rule at the start edge where the words are somebody's; plain where they only add to a report. */
function Standing({ standing, detail, language }: CardText) {
  if (!standing && !detail) return null;
  return (
    <p class={standing ? 'who' : 'detail'}>
      {standing} <span lang={language}>{detail}</span>
    </p>
  );
}
