import type { Topic } from '../utils/core/pack.ts';
import { TOPIC_NAMES } from '../utils/core/words.ts';

const LINES: Record<Topic, string> = {
  'ai-footage': 'M3 12h0M8 12h0M13 12h0',
  'studio-finance': 'M1 10.75h14M1 13.75h14',
};

interface Props {
  topic: Topic;
  /** Whether assistive technology hears the topic's name; false where the name stands beside it. */
  named?: boolean;
}

/** The legend of the mark: a line of words over dots (AI footage) or over a double rule (studio finance). */
export function TopicGlyph({ topic, named = false }: Props) {
  return (
    <span class={`tg ${topic}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="words" d="M2 3h12a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z" />
        <path class="line" d={LINES[topic]} />
      </svg>
      {named && <span class="vh">{TOPIC_NAMES[topic]}: </span>}
    </span>
  );
}
