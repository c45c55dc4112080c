import type { SourceView } from '../../utils/core/pack-view.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { useSay } from '../say.ts';
import { SourceLink } from '../SourceLink.tsx';
import { TopicGlyph } from '../TopicGlyph.tsx';

interface Props {
  source: SourceView;
  language: string;
}

/** An article, and which of its paragraphs hold facts. */
export function SourceCard({ source, language }: Props) {
  const { title, publisher, url, date, paragraphs } = source;
  const say = useSay();
  return (
    <section class="box src" aria-label={say('pack.source')}>
      <div>
        <p class="lab">{say('pack.source')}</p>
        <p class="q" lang={language}>
          {title}
        </p>
        <dl>
          <dt>{say('pack.publisher')}</dt>
          <dd>
            {url ? (
              <SourceLink name={publisher ?? title} url={url} language={language} />
            ) : (
              (publisher ?? say('pack.noPublisher'))
            )}
          </dd>
          <dt>{say('pack.published')}</dt>
          <dd>{date}</dd>
          <dt>{say('pack.quoted')}</dt>
          <dd>{say('pack.quotedWhat')}</dd>
        </dl>
      </div>
      {paragraphs.length > 0 && <Paragraphs paragraphs={paragraphs} />}
    </section>
  );
}

function Paragraphs({ paragraphs }: Pick<SourceView, 'paragraphs'>) {
  const say = useSay();
  return (
    <div>
      <p class="lab" id="where">
        {say('pack.where')}
      </p>
      <ol class="paras" aria-labelledby="where">
        {paragraphs.map(({ number, facts }) => (
          <li key={number}>
            <span class="bar" aria-hidden="true">
              {facts.map(({ id, topic }) => (
                <i key={id} class={topic} />
              ))}
            </span>
            {facts[0] ? (
              <a href={`#${facts[0].id}`} aria-label={say('pack.paragraph', facts.length, number)}>
                {number}
              </a>
            ) : (
              <span>{number}</span>
            )}
          </li>
        ))}
      </ol>
      <p class="legend">
        {(['ai-footage', 'studio-finance'] as const).map((topic) => (
          <span key={topic}>
            <TopicGlyph topic={topic} /> {say(TOPIC_NAMES[topic])}
          </span>
        ))}
      </p>
    </div>
  );
}
