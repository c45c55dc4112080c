/** Runs what a key stands for and keeps the key from the page. Keys held with Ctrl, Alt or Meta are the browser's. */
export function runKey(event: KeyboardEvent, acts: Record<string, () => void>): void {
  const act = acts[event.key] ?? acts[event.key.toLowerCase()];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
