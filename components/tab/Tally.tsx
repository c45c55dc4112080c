import type { Topic } from '../../utils/core/pack.ts';
import { TOPIC_NAMES, VERDICT_ORDER } from '../../utils/core/words.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { verdictGlyph } from '../VerdictChip.tsx';
import { came, type Filter, type Outcome } from './order.ts';
import type { SummaryFinding, SummaryMention } from '../../utils/core/page-summary.ts';
import { TALLY } from '../popup/words.ts';
import { useSay } from '../say.ts';

/** In this order. */
const OUTCOMES: readonly Outcome[] = [...VERDICT_ORDER, 'refused', 'self'];

const TOPICS: readonly Topic[] = ['studio-finance', 'ai-footage'];

interface Props {
  mentions: SummaryMention[];
  self: readonly SummaryFinding[];
  /** Topics that the reader has turned off. */
  off: readonly Topic[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Counts by topic and by outcome; each narrows the list, a second press widens it again. */
export function Tally({ mentions, self, off, filter, onFilter }: Props) {
  const say = useSay();
  const count = (outcome: Outcome): number =>
    outcome === 'self' ? self.length : mentions.filter((mention) => came(mention, outcome)).length;
  // What is pressed stays, though the page has changed: nothing else would take the filter back.
  const outcomes = OUTCOMES.filter((outcome) => count(outcome) > 0 || filter.outcome === outcome);
  return (
    <>
      <div class="kinds" role="group" aria-label={say('popup.byTopic')}>
        {TOPICS.map((topic) => (
          <TopicCount
            key={topic}
            topic={topic}
            isOff={off.includes(topic)}
            count={mentions.filter((mention) => mention.topic === topic).length}
            pressed={filter.topic === topic}
            onPress={(pressed) => onFilter({ ...filter, topic: pressed ? topic : null })}
          />
        ))}
      </div>
      {outcomes.length > 0 && (
        <div class="tally" role="group" aria-label={say('popup.byVerdict')}>
          {outcomes.map((outcome) => (
            <OutcomeCount
              key={outcome}
              outcome={outcome}
              count={count(outcome)}
              pressed={filter.outcome === outcome}
              onPress={(pressed) => onFilter({ ...filter, outcome: pressed ? outcome : null })}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface CountProps {
  count: number;
  pressed: boolean;
  onPress: (pressed: boolean) => void;
}

function TopicCount({ topic, isOff, count, pressed, onPress }: CountProps & { topic: Topic; isOff: boolean }) {
  const say = useSay();
  return (
    <button type="button" aria-pressed={pressed} disabled={count === 0 && !pressed} onClick={() => onPress(!pressed)}>
      <span class="n">{isOff ? say('tally.off') : count}</span>
      <TopicGlyph topic={topic} />
      <span class="l">{say(TOPIC_NAMES[topic])}</span>
    </button>
  );
}

function OutcomeCount({ outcome, count, pressed, onPress }: CountProps & { outcome: Outcome }) {
  const say = useSay();
  return (
    <button type="button" class={`verdict ${outcome}`} aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {outcome !== 'refused' && outcome !== 'self' && verdictGlyph(outcome)}
      {say(TALLY[outcome], count)}
    </button>
  );
}
