import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import { verdictGlyph } from '../VerdictChip.tsx';

/** A page figure beside the fact, in words. */
export function ComparisonLine({ verdict, quote, strong, rest }: ComparisonText) {
  return (
    <p class={`cmp ${verdict}`}>
      {verdictGlyph(verdict)}
      <span>
        This page says <b>{quote}</b>. <b>{strong}</b>
        {rest}
      </span>
    </p>
  );
}
