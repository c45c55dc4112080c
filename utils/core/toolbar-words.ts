import { counted } from './words.ts';

export const BUTTON_NAME = 'Sidelight';
export const BUTTON_OFF = 'Sidelight: off for this site';
export const BUTTON_PAUSED = 'Sidelight: paused on all sites';

/** "Sidelight: 9 mentions on this page". */
export function buttonTitle(mentions: number): string {
  return `${BUTTON_NAME}: ${counted(mentions, 'mention', 'mentions')} on this page`;
}
