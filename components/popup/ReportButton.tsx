import { useState } from 'preact/hooks';
import type { Reported } from '../../utils/core/report-text.ts';
import { useSay } from '../say.ts';
import { ReportNote } from '../ReportNote.tsx';

interface Props {
  /** Copies a report on the page. */
  onReport: () => Promise<Reported>;
}

/** For a reader to whom what is said of the page looks wrong: copies a report, and says that nothing was sent. */
export function ReportButton({ onReport }: Props) {
  const say = useSay();
  const [reported, setReported] = useState<Reported | null>(null);
  return (
    <section class="kn" aria-live="polite">
      <button type="button" class="way" onClick={() => void onReport().then(setReported)}>
        {say('report.act')}
      </button>
      {reported && <ReportNote {...reported} />}
    </section>
  );
}
