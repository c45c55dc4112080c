import { render } from 'preact';
import { Asked } from '../../components/popup/Asked.tsx';
import type { Asked as Question } from '../../utils/core/asked.ts';
import { answerTo } from '../../utils/extension/asked.ts';
import { openPackPage } from '../../utils/extension/own-pages.ts';

/** Shows what the pack says of words that the reader asked about; `showPage` takes its place when the reader wants to see the page. */
export async function showAsked(root: Element, question: Question, showPage: () => void): Promise<void> {
  const openPack = (fact?: string): void => void openPackPage(fact).then(() => window.close());
  render(
    <Asked
      question={question}
      answer={await answerTo(question)}
      onOpenFact={openPack}
      onOpenPack={() => openPack()}
      onShowPage={showPage}
    />,
    root,
  );
}
