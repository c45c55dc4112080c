import { paragraphWords, type CardText } from '../../utils/core/card.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useSay } from '../say.ts';
import type { CardProps } from './props.ts';

interface Props extends Pick<CardText, 'asOf' | 'source' | 'packTitle' | 'language'> {
  age: string | null;
  onSource: CardProps['onSource'];
}

/** When, who printed it and where, and which pack it comes from. A source without an address leads to the pack's own page. */
export function SourceLines({ asOf, source, packTitle, language, age, onSource }: Props) {
  const { name, url, date, paragraphs } = source;
  const say = useSay();
  return (
    <dl>
      <dt>{asOf.label}</dt>
      <dd>{[asOf.text, age].filter(Boolean).join(', ')}</dd>
      <dt>{say('card.source')}</dt>
      <dd>
        <SourceName {...{ name, url, language, onSource }} /> {date},{' '}
        <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs, say)}</span>
      </dd>
      <dt>{say('card.pack')}</dt>
      <dd lang={language}>{packTitle}</dd>
    </dl>
  );
}

interface NameProps extends Pick<Props, 'language' | 'onSource'>, Pick<CardText['source'], 'name' | 'url'> {}

/** And what parts it from the date: a button stands in lines of its own, behind which no comma may begin one. */
function SourceName({ name, url, language, onSource }: NameProps) {
  const words = url ? <SourceLink name={name} url={url} language={language} /> : <span lang={language}>{name}</span>;
  if (url || !onSource) return <>{words}, </>;
  return (
    <button type="button" class="src" onClick={onSource}>
      {words}
    </button>
  );
}
