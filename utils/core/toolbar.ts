import type { Say } from './say.ts';

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
export function buttonOf(standing: Standing, say: Say): ToolbarButton {
  if (standing === 'off') return { badge: '', title: say('toolbar.off'), icon: 'off' };
  if (standing === 'paused') return { badge: '', title: say('toolbar.paused'), icon: 'off' };
  if (standing === 0) return { badge: '', title: say('toolbar.name'), icon: 'on' };
  const badge = standing > MOST_COUNTED ? `${MOST_COUNTED}+` : String(standing);
  return { badge, title: say('toolbar.mentions', standing), icon: 'on' };
}
