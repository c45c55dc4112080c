import { useEffect, useRef } from 'preact/hooks';
import { MOST_READ, type Answer, type Asked as Question } from '../../utils/core/asked.ts';
import { listed } from '../../utils/core/say.ts';
import { AskedFact } from './AskedFact.tsx';
import { BrandIcon } from '../BrandIcon.tsx';
import { useSay } from '../say.ts';

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
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="sl popup asked" lang={say('language')}>
      <header class="ph">
        <BrandIcon />
        <div class="site">
          <h1 ref={heading} tabIndex={-1}>
            Sidelight
          </h1>
          <p>{quoted(question.words)}</p>
        </div>
      </header>
      {question.words.length > MOST_READ && <p class="kn">{say('asked.part')}</p>}
      {answer.state === 'known' ? <Known {...answer} onOpenFact={onOpenFact} /> : <Quiet answer={answer} />}
      <footer class="pf">
        <button type="button" class="way" onClick={onOpenPack}>
          {say('popup.openPack')}
        </button>
        <button type="button" class="way" onClick={onShowPage}>
          {say('asked.page')}
        </button>
      </footer>
    </main>
  );
}

function Known({ cards, more, onOpenFact }: Extract<Answer, { state: 'known' }> & Pick<Props, 'onOpenFact'>) {
  const say = useSay();
  return (
    <>
      <section class="sum">
        <h2>{say('asked.facts', cards.length)}</h2>
        {more && <p>{say('asked.more')}</p>}
      </section>
      <ol class="scroll" tabIndex={-1} aria-label={say('asked.list')}>
        {cards.map((card) => (
          <AskedFact key={card.id} card={card} onOpenFact={onOpenFact} />
        ))}
      </ol>
    </>
  );
}

function Quiet({ answer }: { answer: Exclude<Answer, { state: 'known' }> }) {
  const say = useSay();
  const isNothing = answer.state === 'nothing';
  return (
    <section class="state" role="status">
      <h2>{say(isNothing ? 'asked.nothing' : 'asked.failed')}</h2>
      <p>{isNothing ? say('asked.knowsAbout', listed(answer.names, say)) : say('asked.askAgain')}</p>
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
