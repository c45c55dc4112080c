import type { ComponentChildren } from 'preact';
import { paragraphWords, type CardText, type SourceLine } from '../../utils/core/card.ts';
import { Icon, OUT } from '../icons.tsx';

/** When, who printed it and where, and which pack it comes from. */
export function SourceLines({ card }: { card: CardText }) {
  return (
    <dl class="meta">
      <Line name={card.asOf.label}>{card.asOf.text}</Line>
      <Line name="Source">
        <SourceName source={card.source} />, {card.source.date},{' '}
        <span aria-hidden="true">¶&#8239;{card.source.paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(card.source.paragraphs)}</span>
      </Line>
      <Line name="Pack">{card.packTitle}</Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SourceName({ source }: { source: SourceLine }) {
  if (source.url === null) return <>{source.name}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.name}
      <Icon path={OUT} />
      <span class="vh">, opens in a new tab</span>
    </a>
  );
}
