import type { Topic } from '../../utils/core/pack.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { Switch } from './Switch.tsx';
import { TOPICS } from './words.ts';

interface Props {
  off: Settings['topicsOff'];
  onChange: (change: Partial<Settings>) => void;
}

/** Which topics are looked for. */
export function Topics({ off, onChange }: Props) {
  const say = useSay();
  const turn = (topic: Topic, on: boolean): void => {
    const others = off.filter((other) => other !== topic);
    onChange({ topicsOff: on ? others : [...others, topic] });
  };
  return (
    <section id="topics">
      <h2>{say('options.topics')}</h2>
      <p class="intro">{say('options.topicsIntro')}</p>
      <div class="box rows">
        {TOPICS.map(([topic, name, what]) => (
          <Switch
            key={topic}
            name={say(name)}
            what={say(what)}
            on={!off.includes(topic)}
            onTurn={(on) => turn(topic, on)}
          >
            <TopicGlyph topic={topic} />
          </Switch>
        ))}
      </div>
    </section>
  );
}
