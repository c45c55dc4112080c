import type { Verdict } from '../utils/core/mention.ts';
import { CLOCK, EQUAL, Icon, UNEQUAL } from './icons.tsx';

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
      <VerdictGlyph verdict={verdict} />
      {words}
    </span>
  );
}

export function VerdictGlyph({ verdict }: Pick<Props, 'verdict'>) {
  return verdict && <Icon path={GLYPHS[verdict]} />;
}
