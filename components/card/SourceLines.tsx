import { paragraphWords, type CardText } from '../../utils/core/card.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

interface Props extends Pick<CardText, 'asOf' | 'source' | 'packTitle'> {
  onSource: CardProps['onSource'];
}

/** When, who printed it and where, and which pack it comes from. A source without an address leads to the pack's own page. */
export function SourceLines({ asOf, source, packTitle, onSource }: Props) {
  const { name, url, date, paragraphs } = source;
  const say = useSay();
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{asOf.text}</dd>
      <dt>{say('card.source')}</dt>
      <dd>
        {url ? <SourceLink name={name} url={url} /> : onSource ? sourceButton(name, onSource) : name}, {date},{' '}
        <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs, say)}</span>
      </dd>
      <dt>{say('card.pack')}</dt>
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
