import type { Verdict } from './mention.ts';
import type { Topic } from './pack.ts';

// The words that card, popup and announcements share. The interface speaks English.

/** "1 mention", "2 mentions". */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? one : other}`;
}

export const TOPIC_NAMES: Record<Topic, string> = {
  'ai-footage': 'AI footage',
  'studio-finance': 'Studio finance',
};

export const VERDICT_NAMES: Record<Verdict, string> = {
  agrees: 'Fits',
  differs: 'Differs',
  'other-period': 'Another period',
  forecast: 'Forecast',
};

/** Most telling first: the order of the popup's list. */
export const VERDICT_ORDER: readonly Verdict[] = ['differs', 'agrees', 'other-period', 'forecast'];
