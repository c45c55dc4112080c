import { paragraphWords, type CardText } from '../../utils/core/card.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

interface Props extends Pick<CardText, 'asOf' | 'source' | 'packTitle' | 'language'> {
  onSource: CardProps['onSource'];
}

/** When, who printed it and where, and which pack it comes from. A source without an address leads to the pack's own page. */
export function SourceLines({ asOf, source, packTitle, language, onSource }: Props) {
  const { name, url, date, paragraphs } = source;
  const say = useSay();
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{asOf.text}</dd>
      <dt>{say('card.source')}</dt>
      <dd>
        <SourceName {...{ name, url, language, onSource }} />, {date},{' '}
        <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs, say)}</span>
      </dd>
      <dt>{say('card.pack')}</dt>
      <dd lang={language}>{packTitle}</dd>
    </dl>
  );
}

interface NameProps extends Pick<Props, 'language' | 'onSource'>, Pick<CardText['source'], 'name' | 'url'> {}

function SourceName({ name, url, language, onSource }: NameProps) {
  if (url) return <SourceLink name={name} url={url} language={language} />;
  if (!onSource) return <span lang={language}>{name}</span>;
  return (
    <button type="button" class="src" lang={language} onClick={onSource}>
      {name}
    </button>
  );
}
