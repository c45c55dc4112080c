import type { CardNote } from '../../utils/core/card.ts';
import { ReportNote } from '../ReportNote.tsx';
import { useSay } from '../say.ts';
import { Selectable } from '../Selectable.tsx';

/** What the reader has asked for, below the fact. */
export function NoteView({ note }: { note: CardNote }) {
  const say = useSay();
  if (note.of === 'report') return <ReportNote text={note.text} />;
  if (note.of === 'copy') return <Selectable label={say('card.copyRefusedText')} text={note.text} />;
  return (
    <ul class="reported" aria-label={say('why.act')}>
      {note.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
