import type { Topic } from '../utils/core/pack.ts';
import { TOPIC_NAMES } from '../utils/core/words.ts';
import { TopicGlyph } from './TopicGlyph.tsx';

/** The topic's glyph and name. */
export function TopicLabel({ topic }: { topic: Topic }) {
  return (
    <span class="topic">
      <TopicGlyph topic={topic} />
      <span>{TOPIC_NAMES[topic]}</span>
    </span>
  );
}
