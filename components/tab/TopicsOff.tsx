import type { Topic } from '../../utils/core/pack.ts';
import { listed } from '../../utils/core/say.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { useSay } from '../say.ts';

interface Props {
  topics: readonly Topic[];
  onOpenSettings: () => void;
}

/** Of which topics nothing is listed, since the reader turned them off, and the way to turn them on. */
export function TopicsOff({ topics, onOpenSettings }: Props) {
  const say = useSay();
  if (topics.length === 0) return null;
  const names = topics.map((topic) => say(TOPIC_NAMES[topic]));
  return (
    <p class="topics-off">
      {say('popup.topicsOff', topics.length, listed(names, say))}{' '}
      <button type="button" class="way" onClick={onOpenSettings}>
        {say('popup.changeTopics')}
      </button>
    </p>
  );
}
