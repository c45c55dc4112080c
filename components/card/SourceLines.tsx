import { paragraphWords, type CardText } from '../../utils/core/card.ts';
import { icon, OUT } from '../icons.tsx';
import type { CardProps } from './props.ts';

interface Props extends Pick<CardText, 'asOf' | 'source' | 'packTitle'> {
  onSource: CardProps['onSource'];
}

/** When, who printed it and where, and which pack it comes from. A source without an address leads to the pack's own page. */
export function SourceLines({ asOf, source, packTitle, onSource }: Props) {
  const { name, url, date, paragraphs } = source;
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{asOf.text}</dd>
      <dt>Source</dt>
      <dd>
        {url ? sourceLink(name, url) : onSource ? sourceButton(name, onSource) : name}, {date},{' '}
        <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs)}</span>
      </dd>
      <dt>Pack</dt>
      <dd>{packTitle}</dd>
    </dl>
  );
}

function sourceButton(name: string, onSource: () => void) {
  return (
    <button type="button" class="src" onClick={onSource}>
      {name}
    </button>
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
