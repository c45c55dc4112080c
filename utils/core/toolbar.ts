import { BUTTON_NAME, BUTTON_OFF, BUTTON_PAUSED, buttonTitle } from './toolbar-words.ts';

/** What a page has to show on the toolbar button: how many mentions it has, or which switch keeps it from being read. */
export type Standing = number | 'off' | 'paused';

/** How the toolbar button stands over a page. */
export interface ToolbarButton {
  /** The number on it; empty for none. */
  badge: string;
  title: string;
  icon: 'on' | 'off';
}

/** A badge has room for two digits and a sign. */
const MOST_COUNTED = 99;

/** The toolbar button over a page that stands so. */
export function buttonOf(standing: Standing): ToolbarButton {
  if (standing === 'off') return { badge: '', title: BUTTON_OFF, icon: 'off' };
  if (standing === 'paused') return { badge: '', title: BUTTON_PAUSED, icon: 'off' };
  if (standing === 0) return { badge: '', title: BUTTON_NAME, icon: 'on' };
  const badge = standing > MOST_COUNTED ? `${MOST_COUNTED}+` : String(standing);
  return { badge, title: buttonTitle(standing), icon: 'on' };
}
