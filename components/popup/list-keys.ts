const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Whether a key goes up or down a list. */
export function isListKey(key: string): boolean {
  return key in STEPS;
}

/** Gives the focus to the stop before or after the one that has it: the field, then the buttons of the list. False where there is none. */
export function moveInList(part: Element | null, key: string): boolean {
  const stops = [...(part?.querySelectorAll<HTMLElement>('input, li button') ?? [])];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : stops[at + (STEPS[key] ?? 0)];
  next?.focus();
  return next !== undefined;
}
