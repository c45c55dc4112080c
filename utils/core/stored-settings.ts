import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** What of the settings shows on a page. */
export type DisplaySettings = Pick<Settings, 'openDelay' | 'marks'>;

const OPEN_DELAYS: readonly Settings['openDelay'][] = [150, 250, 600];
const MARKS: readonly Settings['marks'][] = ['lines', 'tint', 'none'];

/** Reads these settings as they are stored, without a schema, whose ten kilobytes no page should pay for. */
export function displaySettings(stored: unknown): DisplaySettings {
  const { openDelay, marks } = Object(stored) as Record<string, unknown>;
  return {
    openDelay: openDelay === null ? null : (OPEN_DELAYS.find((one) => one === openDelay) ?? DEFAULT_SETTINGS.openDelay),
    marks: MARKS.find((one) => one === marks) ?? DEFAULT_SETTINGS.marks,
  };
}
