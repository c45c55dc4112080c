import { annotationsOf } from '../../utils/core/export/annotations.ts';
import { csvOf } from '../../utils/core/export/csv.ts';
import { fileName, type ExportedList } from '../../utils/core/export/exported-list.ts';
import { markdownOf } from '../../utils/core/export/markdown.ts';
import { ANNOTATIONS, CSV, EXPORT_WORDS, MARKDOWN, SAVE_AS } from './words.ts';

interface Props {
  /** What is shown is what is saved. */
  list: ExportedList;
  onSave: (name: string, content: string, type: string) => void;
}

/** The three ways to take the list along. */
export function SaveAs({ list, onSave }: Props) {
  const save = (ending: string, type: string, content: string): void =>
    onSave(fileName(list.title, ending), content, type);
  const annotations = (): string =>
    annotationsOf(list, EXPORT_WORDS, { at: new Date(), newId: () => crypto.randomUUID() });
  return (
    <div class="save" role="group" aria-labelledby="save-as">
      <span id="save-as">{SAVE_AS}</span>
      <button type="button" class="btn" onClick={() => save('md', 'text/markdown', markdownOf(list, EXPORT_WORDS))}>
        {MARKDOWN}
      </button>
      <button type="button" class="btn" onClick={() => save('csv', 'text/csv', csvOf(list, EXPORT_WORDS))}>
        {CSV}
      </button>
      <button type="button" class="btn" onClick={() => save('jsonld', 'application/ld+json', annotations())}>
        {ANNOTATIONS}
      </button>
    </div>
  );
}
