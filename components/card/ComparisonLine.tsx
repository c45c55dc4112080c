import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import { VerdictGlyph } from '../VerdictChip.tsx';

/** A page figure beside the fact, in one sentence. */
export function ComparisonLine({ line }: { line: ComparisonText }) {
  return (
    <p class="cmp">
      {line.verdict && (
        <span class={`glyph--${line.verdict}`}>
          <VerdictGlyph verdict={line.verdict} />
        </span>
      )}
      <span>
        This page says <b>{line.quote}</b>. {line.strong}
        {line.rest}
      </span>
    </p>
  );
}
