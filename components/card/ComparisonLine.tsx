import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import { VerdictGlyph } from '../VerdictChip.tsx';

/** A page figure beside the fact, in words. */
export function ComparisonLine({ line: { verdict, quote, strong, rest } }: { line: ComparisonText }) {
  return (
    <p class={`cmp ${verdict}`}>
      {verdict && <VerdictGlyph verdict={verdict} />}
      <span>
        This page says <b>{quote}</b>. <b>{strong}</b>
        {rest}
      </span>
    </p>
  );
}
