import type { PlainKey } from '../../utils/core/say.ts';
import type { Settings } from '../../utils/core/settings.ts';

export const MARKS: Record<Settings['marks'], { name: PlainKey; what: PlainKey }> = {
  lines: { name: 'options.lines', what: 'options.linesWhat' },
  tint: { name: 'options.tint', what: 'options.tintWhat' },
  none: { name: 'options.noMarks', what: 'options.noMarksWhat' },
};

/** Keys as keyboards have them, in every language. */
export const IN_CARD: readonly [what: PlainKey, key: string][] = [
  ['options.intoCard', 'Tab'],
  ['options.nextFact', '→'],
  ['options.pinCard', 'P'],
  ['options.closeCard', 'Esc'],
];

export const CHANGE_KEYS_WHERE: Record<'chromium' | 'firefox', PlainKey> = {
  chromium: 'options.changeKeysChromium',
  firefox: 'options.changeKeysFirefox',
};

export const PRIVACY_LINES: readonly [strong: PlainKey, rest: PlainKey][] = [
  ['options.stays', 'options.staysWhat'],
  ['options.noTrail', 'options.noTrailWhat'],
  ['options.noNetwork', 'options.noNetworkWhat'],
];
