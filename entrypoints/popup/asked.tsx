import { render } from 'preact';
import { Asked } from '../../components/popup/Asked.tsx';
import { Speaking } from '../../components/say.ts';
import type { Asked as Question } from '../../utils/core/asked.ts';
import type { Say } from '../../utils/core/say.ts';
import { answerTo } from '../../utils/extension/asked.ts';
import { openPackPage } from '../../utils/extension/own-pages.ts';

/** Shows what the pack says of words that the reader asked about; `showPage` takes its place when the reader wants to see the page. */
export async function showAsked(root: Element, say: Say, question: Question, showPage: () => void): Promise<void> {
  const openPack = (fact?: string): void => void openPackPage(fact).then(() => window.close());
  const answer = await answerTo(question, say);
  render(
    <Speaking value={say}>
      <Asked
        question={question}
        answer={answer}
        onOpenFact={openPack}
        onOpenPack={() => openPack()}
        onShowPage={showPage}
      />
    </Speaking>,
    root,
  );
}
