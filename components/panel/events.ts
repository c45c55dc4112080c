import type { PopupEvents } from '../popup/events.ts';

/** What the panel tells its entrypoint: all that the popup does, but for the ways that stand in the popup's foot. */
export interface PanelEvents extends Omit<PopupEvents, 'onOpenPanel' | 'onReport'> {
  /** The reader's pointer, or the focus, is on a mention; null: on none. */
  onPoint: (index: number | null) => void;
  /** A file for the reader, of this media type. */
  onSave: (name: string, content: string, type: string) => void;
}
