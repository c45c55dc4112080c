/**
 * What the page's keys and clicks mean while a card is open; until `signal` fires.
 *
 * @param host - The element that holds the cards
 * @param escaped - Esc; the key is kept from the page
 * @param tabbed - Tab (1) or Shift+Tab (-1); answers whether the focus was moved, so that the browser must not
 * @param pressedOutside - A button went down outside every card, or a finger has tapped there; one that scrolls has not
 */
export function listen(
  host: HTMLElement,
  signal: AbortSignal,
  escaped: () => void,
  tabbed: (direction: 1 | -1) => boolean,
  pressedOutside: (x: number, y: number) => void,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      swallow(event);
      window.addEventListener('keyup', swallowEscape, { capture: true, once: true });
      escaped();
    } else if (event.key === 'Tab' && tabbed(event.shiftKey ? -1 : 1)) swallow(event);
  };
  const onPress = (event: PointerEvent) => {
    if (event.type !== (event.pointerType === 'touch' ? 'pointerup' : 'pointerdown')) return;
    if (!event.composedPath().includes(host)) pressedOutside(event.clientX, event.clientY);
  };
  const options = { capture: true, signal };
  window.addEventListener('keydown', onKey, options);
  for (const type of ['pointerdown', 'pointerup'] as const) window.addEventListener(type, onPress, options);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function swallowEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') swallow(event);
}
