import type { Reported } from '../utils/core/report-text.ts';
import { useSay } from './say.ts';

/** What became of a report: that it was copied and nothing was sent; or the report itself, to be selected, where it could not be. */
export function ReportNote({ text }: Reported) {
  const say = useSay();
  if (text === null) return <p class="reported">{say('report.copied')}</p>;
  return (
    <div class="reported">
      <p>{say('report.refused')}</p>
      <textarea
        readOnly
        rows={6}
        value={text}
        aria-label={say('report.refused')}
        onKeyDown={(event) => event.stopPropagation()}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
