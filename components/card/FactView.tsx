import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { drawing } from '../plots/drawing.tsx';
import { useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { ComparisonLine } from './ComparisonLine.tsx';
import { Hero } from './Hero.tsx';
import type { CardProps } from './props.ts';
import { SourceLines } from './SourceLines.tsx';

/** One fact: what it says, its figure, how the page's stands beside it, whose word it is, and the source. */
export function FactView({ id, cards, also, index, ages, onSource }: CardProps) {
  const say = useSay();
  const card = cards[index];
  if (!card) return null;
  const { topic, chip, figure, below, comparisons, standing, detail, language } = card;
  return (
    <>
      <header>
        <span class="topic">
          <TopicGlyph topic={topic} />
          {say(TOPIC_NAMES[topic])}
        </span>
        {chip && <VerdictChip {...chip} />}
      </header>
      <div class="body">
        <h2 class={figure ? '' : 'solo'} id={id} lang={language}>
          {card.headline}
        </h2>
        <Hero {...card} />
        {below && <div class="plot">{drawing(below)}</div>}
        {comparisons.map((line, place) => (
          <ComparisonLine key={place} {...line} />
        ))}
        {also.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {(standing ?? detail) && (
          // Behind a rule at the start edge where the words are somebody's; plain where they only add to a report.
          <p class={standing ? 'who' : 'detail'}>
            {standing} <span lang={language}>{detail}</span>
          </p>
        )}
        <SourceLines {...card} age={ages[index] ?? null} onSource={onSource} />
      </div>
    </>
  );
}
