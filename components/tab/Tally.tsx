import type { Verdict } from '../../utils/core/mention.ts';
import type { Topic } from '../../utils/core/pack.ts';
import { TOPIC_NAMES, VERDICT_ORDER } from '../../utils/core/words.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { verdictGlyph } from '../VerdictChip.tsx';
import type { Filter } from './order.ts';
import type { SummaryMention } from '../../utils/core/page-summary.ts';
import { TALLY } from '../popup/words.ts';
import { useSay } from '../say.ts';

const TOPICS: readonly Topic[] = ['studio-finance', 'ai-footage'];

interface Props {
  mentions: SummaryMention[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Counts by topic and by outcome; each narrows the list, a second press widens it again. */
export function Tally({ mentions, filter, onFilter }: Props) {
  const say = useSay();
  const verdicts = VERDICT_ORDER.filter((verdict) => mentions.some((mention) => mention.verdict === verdict));
  return (
    <>
      <div class="kinds" role="group" aria-label={say('popup.byTopic')}>
        {TOPICS.map((topic) => (
          <TopicCount
            key={topic}
            topic={topic}
            count={mentions.filter((mention) => mention.topic === topic).length}
            pressed={filter.topic === topic}
            onPress={(pressed) => onFilter({ ...filter, topic: pressed ? topic : null })}
          />
        ))}
      </div>
      {verdicts.length > 0 && (
        <div class="tally" role="group" aria-label={say('popup.byVerdict')}>
          {verdicts.map((verdict) => (
            <VerdictCount
              key={verdict}
              verdict={verdict}
              count={mentions.filter((mention) => mention.verdict === verdict).length}
              pressed={filter.verdict === verdict}
              onPress={(pressed) => onFilter({ ...filter, verdict: pressed ? verdict : null })}
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

function TopicCount({ topic, count, pressed, onPress }: CountProps & { topic: Topic }) {
  const say = useSay();
  return (
    <button type="button" aria-pressed={pressed} disabled={count === 0} onClick={() => onPress(!pressed)}>
      <span class="n">{count}</span>
      <TopicGlyph topic={topic} />
      <span class="l">{say(TOPIC_NAMES[topic])}</span>
    </button>
  );
}

function VerdictCount({ verdict, count, pressed, onPress }: CountProps & { verdict: Verdict }) {
  const say = useSay();
  return (
    <button type="button" class={`verdict ${verdict}`} aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {verdictGlyph(verdict)}
      {say(TALLY[verdict], count)}
    </button>
  );
}
