import type { Verdict } from '../utils/core/mention.ts';
import { CLOCK, EQUAL, icon, UNEQUAL } from './icons.tsx';

const GLYPHS: Record<Verdict, string> = { agrees: EQUAL, differs: UNEQUAL, 'other-period': CLOCK, forecast: CLOCK };

interface Props {
  /** Null: grey words without a glyph. */
  verdict: Verdict | null;
  words: string;
}

/** Glyph and word, never colour alone. */
export function VerdictChip({ verdict, words }: Props) {
  return (
    <span class={`verdict ${verdict}`}>
      {verdictGlyph(verdict)}
      {words}
    </span>
  );
}

export function verdictGlyph(verdict: Verdict | null) {
  return verdict && icon(GLYPHS[verdict]);
}
