import { useEffect, useRef } from 'preact/hooks';
import { MOST_READ, type Answer, type Asked as Question } from '../../utils/core/asked.ts';
import {
  ABOUT_PAGE,
  ASK_AGAIN,
  factsLine,
  KNOWS_ABOUT,
  LIST_OF_FACTS,
  MORE_IN_PACK,
  NOT_READ,
  NOTHING_KNOWN,
  READ_IN_PART,
} from '../../utils/core/asked-words.ts';
import { AskedFact } from './AskedFact.tsx';
import { BrandIcon } from './BrandIcon.tsx';
import { OPEN_PACK } from './words.ts';

interface Props {
  question: Pick<Question, 'words'>;
  answer: Answer;
  /** Shows a fact on the page of its pack. */
  onOpenFact: (fact: string) => void;
  onOpenPack: () => void;
  /** Has the popup show the page instead. */
  onShowPage: () => void;
}

/** What the pack says of words that the reader selected, or an honest nothing. */
export function Asked({ question, answer, onOpenFact, onOpenPack, onShowPage }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="sl popup asked">
      <header class="ph">
        <BrandIcon />
        <div class="site">
          <h1 ref={heading} tabIndex={-1}>
            Sidelight
          </h1>
          <p>{quoted(question.words)}</p>
        </div>
      </header>
      {question.words.length > MOST_READ && <p class="kn">{READ_IN_PART}</p>}
      {answer.state === 'known' ? <Known {...answer} onOpenFact={onOpenFact} /> : <Quiet answer={answer} />}
      <footer class="pf">
        <button type="button" class="way" onClick={onOpenPack}>
          {OPEN_PACK}
        </button>
        <button type="button" class="way" onClick={onShowPage}>
          {ABOUT_PAGE}
        </button>
      </footer>
    </main>
  );
}

function Known({ cards, more, onOpenFact }: Extract<Answer, { state: 'known' }> & Pick<Props, 'onOpenFact'>) {
  return (
    <>
      <section class="sum">
        <h2>{factsLine(cards.length)}</h2>
        {more && <p>{MORE_IN_PACK}</p>}
      </section>
      <ol class="list" aria-label={LIST_OF_FACTS}>
        {cards.map((card) => (
          <AskedFact key={card.id} card={card} onOpenFact={onOpenFact} />
        ))}
      </ol>
    </>
  );
}

function Quiet({ answer }: { answer: Exclude<Answer, { state: 'known' }> }) {
  const isNothing = answer.state === 'nothing';
  return (
    <section class="state" role="status">
      <h2>{isNothing ? NOTHING_KNOWN : NOT_READ}</h2>
      <p>{isNothing ? `${KNOWS_ABOUT} ${answer.names.join(', ')}.` : ASK_AGAIN}</p>
    </section>
  );
}

/** Characters of a selection that are quoted. */
const ROOM = 120;

function quoted(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const cut = text.length > ROOM ? `${text.slice(0, text.lastIndexOf(' ', ROOM))} …` : text;
  return `“${cut}”`;
}
