/** What the page's keys and clicks mean while a card is open. */
export interface CardListeners {
  /** Esc; the key is kept from the page. */
  escaped: () => void;
  /** Tab or Shift+Tab; answers whether the focus was moved, so that the browser must not. */
  tabbed: (direction: 1 | -1) => boolean;
  /** A button went down outside every card. */
  pressedOutside: (x: number, y: number) => void;
}

/** Listens until `signal` fires. `host` is the element that holds the cards. */
export function listen(
  host: HTMLElement,
  { escaped, tabbed, pressedOutside }: CardListeners,
  signal: AbortSignal,
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
    if (!event.composedPath().includes(host)) pressedOutside(event.clientX, event.clientY);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function swallowEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') swallow(event);
}
