import { annotationsOf } from '../../utils/core/export/annotations.ts';
import { csvOf } from '../../utils/core/export/csv.ts';
import { fileName, type ExportedList } from '../../utils/core/export/exported-list.ts';
import { markdownOf } from '../../utils/core/export/markdown.ts';
import { useSay } from '../say.ts';

interface Props {
  /** What is shown is what is saved. */
  list: ExportedList;
  onSave: (name: string, content: string, type: string) => void;
}

/** The three ways to take the list along. */
export function SaveAs({ list, onSave }: Props) {
  const say = useSay();
  const save = (ending: string, type: string, content: string): void =>
    onSave(fileName(list.title, ending), content, type);
  const annotations = (): string => annotationsOf(list, say, { at: new Date(), newId: () => crypto.randomUUID() });
  return (
    <div class="save" role="group" aria-labelledby="save-as">
      <span id="save-as">{say('panel.saveAs')}</span>
      <button type="button" class="btn" onClick={() => save('md', 'text/markdown', markdownOf(list, say))}>
        {say('panel.markdown')}
      </button>
      <button type="button" class="btn" onClick={() => save('csv', 'text/csv', csvOf(list, say))}>
        {say('panel.csv')}
      </button>
      <button type="button" class="btn" onClick={() => save('jsonld', 'application/ld+json', annotations())}>
        {say('panel.annotations')}
      </button>
    </div>
  );
}
