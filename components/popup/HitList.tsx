import type { FactId } from '../../utils/core/pack.ts';
import type { Hit } from '../../utils/core/search.ts';
import type { Piece } from '../../utils/core/search-words.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';

interface Props {
  hits: Hit[];
  onOpenFact: (fact: FactId) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The facts that a search found, best first; each leads to its place on the page of the pack. */
export function HitList({ hits, onOpenFact, onKeyDown }: Props) {
  const say = useSay();
  return (
    <ol class="scroll" tabIndex={-1} aria-label={say('search.list')}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <button type="button" class="row hit" onClick={() => onOpenFact(hit.id)} onKeyDown={onKeyDown}>
            <HitText {...hit} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function HitText({ topic, language, statement, alias, figure, when, source, paragraphs }: Hit) {
  const say = useSay();
  const { name, date } = source;
  return (
    <>
      <TopicGlyph topic={topic} />
      <span class="vh">{say('topic.before', say(TOPIC_NAMES[topic]))}</span>
      <span class="t" lang={language}>
        <Pieces pieces={statement} />
      </span>
      {figure && <bdi class="n">{figure}</bdi>}
      <span class="q">
        {alias.length > 0 && (
          <span lang={language}>
            <Pieces pieces={alias} />.{' '}
          </span>
        )}
        <Pieces pieces={when} />. <span lang={language}>{name}</span>, {date},{' '}
        <span aria-hidden="true">¶&#8239;{source.paragraphs.join(', ')}</span>
        <span class="vh">{paragraphs}</span>
      </span>
    </>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isFound }, place) => (isFound ? <mark key={place}>{text}</mark> : text));
}
