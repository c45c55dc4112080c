import { expect, it } from 'vitest';
import { shownShortcut } from '../../utils/core/shortcut.ts';

it.each([
  ['Alt+Period', 'Alt+.'],
  ['Ctrl+Shift+Comma', 'Ctrl+Shift+,'],
  ['⌥.', '⌥.'],
  ['Alt+P', 'Alt+P'],
  ['', ''],
])('the shortcut %j is shown as %j', (shortcut, shown) => {
  expect(shownShortcut(shortcut)).toBe(shown);
});
