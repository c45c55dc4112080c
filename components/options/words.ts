import type { Topic } from '../../utils/core/pack.ts';
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

/** By the ids that addresses name them by. */
export const SECTIONS: readonly [id: string, name: PlainKey][] = [
  ['sites', 'options.sites'],
  ['topics', 'options.topics'],
  ['look', 'options.appearance'],
  ['packs', 'options.packs'],
  ['keys', 'options.shortcuts'],
  ['privacy', 'options.privacy'],
  ['data', 'options.data'],
];

export const TOPICS: readonly [topic: Topic, name: PlainKey, what: PlainKey][] = [
  ['ai-footage', 'topic.aiFootage', 'options.aiWhat'],
  ['studio-finance', 'topic.studioFinance', 'options.financeWhat'],
];

export const TEXTS: readonly [text: Settings['cardText'], name: PlainKey][] = [
  ['small', 'options.small'],
  ['normal', 'options.normal'],
  ['large', 'options.large'],
];

export const COLOURS: readonly [colours: Settings['cardColours'], name: PlainKey][] = [
  ['page', 'options.asPage'],
  ['light', 'options.light'],
  ['dark', 'options.dark'],
];
