import { paragraphWords, type CardText } from '../../utils/core/card.ts';
import { icon, OUT } from '../icons.tsx';

/** When, who printed it and where, and which pack it comes from. */
export function SourceLines({ asOf, source, packTitle }: Pick<CardText, 'asOf' | 'source' | 'packTitle'>) {
  const { name, url, date, paragraphs } = source;
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{asOf.text}</dd>
      <dt>Source</dt>
      <dd>
        {url ? sourceLink(name, url) : name}, {date}, <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs)}</span>
      </dd>
      <dt>Pack</dt>
      <dd>{packTitle}</dd>
    </dl>
  );
}

function sourceLink(name: string, url: string) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
      {icon(OUT)}
      <span class="vh">, opens in a new tab</span>
    </a>
  );
}
