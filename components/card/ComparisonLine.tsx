import type { ComparisonText } from '../../utils/core/card-comparison.ts';
import { PAGE_LANGUAGE } from '../../utils/core/words.ts';
import { around, useSay } from '../say.ts';
import { verdictGlyph } from '../VerdictChip.tsx';

/** A page figure beside the fact, in words. */
export function ComparisonLine({ verdict, quote, strong, rest }: ComparisonText) {
  const [before, after] = around(useSay(), 'compared.pageSays');
  return (
    <p class={`cmp ${verdict}`}>
      {verdictGlyph(verdict)}
      <span>
        {before}
        <b lang={PAGE_LANGUAGE}>{quote}</b>
        {after} <b>{strong}</b>
        {rest}
      </span>
    </p>
  );
}
