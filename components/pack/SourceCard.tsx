import type { SourceView } from '../../utils/core/pack-view.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { icon, OUT } from '../icons.tsx';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { NO_PUBLISHER, paragraphName, PUBLISHED, PUBLISHER, QUOTED, QUOTED_WHAT, SOURCE, WHERE } from './words.ts';

interface Props {
  source: SourceView;
  language: string;
}

/** An article, and which of its paragraphs hold facts. */
export function SourceCard({ source, language }: Props) {
  const { title, publisher, url, date, paragraphs } = source;
  return (
    <section class="box src" aria-label={SOURCE}>
      <div>
        <p class="lab">{SOURCE}</p>
        <p class="q" lang={language}>
          {title}
        </p>
        <dl>
          <dt>{PUBLISHER}</dt>
          <dd>{url ? sourceLink(publisher ?? title, url) : (publisher ?? NO_PUBLISHER)}</dd>
          <dt>{PUBLISHED}</dt>
          <dd>{date}</dd>
          <dt>{QUOTED}</dt>
          <dd>{QUOTED_WHAT}</dd>
        </dl>
      </div>
      {paragraphs.length > 0 && <Paragraphs paragraphs={paragraphs} />}
    </section>
  );
}

function Paragraphs({ paragraphs }: Pick<SourceView, 'paragraphs'>) {
  return (
    <div>
      <p class="lab" id="where">
        {WHERE}
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
              <a href={`#${facts[0].id}`} aria-label={paragraphName(number, facts.length)}>
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
            <TopicGlyph topic={topic} /> {TOPIC_NAMES[topic]}
          </span>
        ))}
      </p>
    </div>
  );
}

function sourceLink(name: string, url: string) {
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      {name}
      {icon(OUT)}
      <span class="vh">, opens in a new tab</span>
    </a>
  );
}
