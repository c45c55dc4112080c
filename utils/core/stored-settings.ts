import type { Topic } from './pack.ts';
import type { Settings } from './settings.ts';

// Single settings as they are stored, read without a schema, whose ten kilobytes no page should pay for. The first of each list is
// what counts where nothing, or something broken, is stored.

const OPEN_DELAYS: readonly Settings['openDelay'][] = [250, 150, 600, null];
const TEXTS: readonly Settings['cardText'][] = ['normal', 'small', 'large'];
const COLOURS: readonly Settings['cardColours'][] = ['page', 'light', 'dark'];

/** `tint` or `none`; whatever else it is counts as `lines`. */
export const markStyle = (stored: unknown): unknown => field(stored, 'marks');

export const openDelay = (stored: unknown): Settings['openDelay'] => choice(OPEN_DELAYS, stored, 'openDelay');

export const cardText = (stored: unknown): Settings['cardText'] => choice(TEXTS, stored, 'cardText');

export const cardColours = (stored: unknown): Settings['cardColours'] => choice(COLOURS, stored, 'cardColours');

/** Whether the toolbar button has a number on it. */
export const hasBadge = (stored: unknown): boolean => field(stored, 'badge') !== false;

export function isTopicOff(stored: unknown, topic: Topic): boolean {
  const off = field(stored, 'topicsOff');
  return Array.isArray(off) && off.includes(topic);
}

function choice<Key extends keyof Settings>(all: readonly Settings[Key][], stored: unknown, key: Key): Settings[Key] {
  const chosen = field(stored, key) as Settings[Key];
  return all.includes(chosen) ? chosen : (all[0] as Settings[Key]);
}

function field(stored: unknown, key: keyof Settings): unknown {
  return (Object(stored) as Record<string, unknown>)[key];
}
