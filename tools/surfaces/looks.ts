import { PLAIN, type Setting } from './view.ts';

/** A setting with a name, and the way that the interface is written. */
export interface ShotLook extends Setting {
  name: string;
  rightToLeft?: boolean;
}

/** Every look that a surface is photographed in. */
export const LOOKS: readonly ShotLook[] = [
  { name: 'light', ...PLAIN },
  { name: 'dark', ...PLAIN, scheme: 'dark' },
  { name: 'narrow', ...PLAIN, width: 320 },
  // To a page, zoom is a window of half the size on a screen twice as dense.
  { name: '200 %', ...PLAIN, width: PLAIN.width / 2, height: PLAIN.height / 2 },
  { name: 'forced colours', ...PLAIN, forcedColours: true },
  { name: 'right to left', ...PLAIN, rightToLeft: true },
];

/** Runs in a surface: writes what is ours from right to left, cards of an open build and all. */
export function writeRightToLeft(): void {
  const hosts = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const layers = hosts.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.layer')]);
  for (const layer of layers) layer.dir = 'rtl';
  if (location.protocol.endsWith('extension:')) document.documentElement.dir = 'rtl';
}
