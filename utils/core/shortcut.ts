/** The keys that browsers name by words. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };

/** A shortcut as it stands on the keys: "Alt+." of "Alt+Period", which browsers write by names. */
export function shownShortcut(shortcut: string): string {
  return shortcut.replace(/(?<=\+|^)(?:Period|Comma)$/, (name) => SIGNS[name] ?? name);
}
