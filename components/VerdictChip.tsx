import type { Verdict } from '../utils/core/mention.ts';
import { VERDICT_NAMES } from '../utils/core/words.ts';
import { ClockIcon, EqualIcon, UnequalIcon } from './icons.tsx';

/** Glyph and word, never colour alone. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`verdict verdict--${verdict}`}>
      <VerdictGlyph verdict={verdict} />
      {VERDICT_NAMES[verdict]}
    </span>
  );
}

export function VerdictGlyph({ verdict }: { verdict: Verdict }) {
  if (verdict === 'agrees') return <EqualIcon />;
  return verdict === 'differs' ? <UnequalIcon /> : <ClockIcon />;
}
