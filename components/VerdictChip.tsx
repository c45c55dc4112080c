import type { Verdict } from '../utils/core/mention.ts';
import { VERDICT_NAMES } from '../utils/core/words.ts';
import { CLOCK, EQUAL, Icon, UNEQUAL } from './icons.tsx';

const GLYPHS: Record<Verdict, string> = { agrees: EQUAL, differs: UNEQUAL, 'other-period': CLOCK, forecast: CLOCK };

/** Glyph and word, never colour alone. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict ${verdict}`}>
      <VerdictGlyph verdict={verdict} />
      {VERDICT_NAMES[verdict]}
    </span>
  );
}

export function VerdictGlyph({ verdict }: { verdict: Verdict }) {
  return <Icon path={GLYPHS[verdict]} />;
}
