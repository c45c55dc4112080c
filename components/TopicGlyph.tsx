import type { Topic } from '../utils/core/pack.ts';
import { icon } from './icons.tsx';

const LINES: Record<Topic, string> = {
  'ai-footage': 'M3 12h0M8 12h0M13 12h0',
  'studio-finance': 'M1 10.75h14M1 13.75h14',
};

/** The legend of the mark: a line of words over dots (AI footage) or over a double rule (studio finance). */
export function TopicGlyph({ topic }: { topic: Topic }) {
  const words = <path class="words" d="M2 3h12a1 1 0 011 1v3a1 1 0 01-1 1H2a1 1 0 01-1-1V4a1 1 0 011-1z" />;
  return <span class={`tg ${topic}`}>{icon(LINES[topic], words)}</span>;
}
