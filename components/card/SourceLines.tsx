import { paragraphWords, type CardText, type SourceLine } from '../../utils/core/card.ts';
import { Icon, OUT } from '../icons.tsx';

/** When, who printed it and where, and which pack it comes from. */
export function SourceLines({ card: { asOf, source, packTitle } }: { card: CardText }) {
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{asOf.text}</dd>
      <dt>Source</dt>
      <dd>
        <SourceName {...source} />, {source.date},{' '}
        <span aria-hidden="true">¶&#8239;{source.paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(source.paragraphs)}</span>
      </dd>
      <dt>Pack</dt>
      <dd>{packTitle}</dd>
    </dl>
  );
}

function SourceName({ name, url }: SourceLine) {
  if (url === null) return <>{name}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name}
      <Icon path={OUT} />
      <span class="vh">, opens in a new tab</span>
    </a>
  );
}
