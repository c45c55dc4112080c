import { figureWords } from '../../utils/core/card-figure.ts';
import type { CardText } from '../../utils/core/card.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { ComparisonLine } from '../card/ComparisonLine.tsx';
import { SourceLines } from '../card/SourceLines.tsx';
import { useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';

interface Props {
  card: CardText;
  onOpenFact: (fact: string) => void;
}

/** One fact on selected words: what it says, its figure, how that in the selection stands beside it, whose word it is, the source. */
export function AskedFact({ card, onOpenFact }: Props) {
  const say = useSay();
  const { id, topic, headline, language, figure, subline, comparisons, standing, detail } = card;
  return (
    <li class="fact">
      <h3>
        <TopicGlyph topic={topic} />
        <span>
          <span class="vh">{say('topic.before', say(TOPIC_NAMES[topic]))}</span>
          <span lang={language}>{headline}</span>
        </span>
      </h3>
      {figure && (
        <p class="num">
          <b>{figureWords(figure)}</b>
          {subline && <span> {subline}</span>}
        </p>
      )}
      {comparisons.map((line, place) => (
        <ComparisonLine key={place} {...line} />
      ))}
      {(standing ?? detail) && (
        <p>
          {standing} <span lang={language}>{detail}</span>
        </p>
      )}
      <SourceLines {...card} age={null} onSource={() => onOpenFact(id)} />
    </li>
  );
}
