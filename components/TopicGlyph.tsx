import type { Topic } from '../utils/core/pack.ts';
import { TOPIC_NAMES } from '../utils/core/words.ts';

interface Props {
  topic: Topic;
  /** Whether assistive technology hears the topic's name; false where the name stands beside it. */
  named?: boolean;
}

/** The legend of the mark: a line of words over dots (AI footage) or over a double rule (studio finance). */
export function TopicGlyph({ topic, named = false }: Props) {
  return (
    <span class={`tg tg--${topic}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect class="bar" x="1" y="3" width="14" height="5" rx="1" />
        {topic === 'ai-footage' ? <Dots /> : <DoubleRule />}
      </svg>
      {named && <span class="vh">{TOPIC_NAMES[topic]}: </span>}
    </span>
  );
}

function Dots() {
  return [3, 8, 13].map((x) => <circle key={x} class="ln" cx={x} cy="12" r="1.6" />);
}

function DoubleRule() {
  return [10, 13].map((y) => <rect key={y} class="ln" x="1" y={y} width="14" height="1.5" />);
}
