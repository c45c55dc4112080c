import type { Reported } from '../utils/core/report-text.ts';
import { useSay } from './say.ts';
import { Selectable } from './Selectable.tsx';

/** What became of a report: that it was copied and nothing was sent; or the report itself, to be selected, where it could not be. */
export function ReportNote({ text }: Reported) {
  const say = useSay();
  if (text === null) return <p class="reported">{say('report.copied')}</p>;
  return <Selectable label={say('report.refused')} text={text} />;
}
