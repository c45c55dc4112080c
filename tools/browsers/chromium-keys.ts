import type { Session } from './chromium-accessibility.ts';

const KEY_CODES: Record<string, number> = { Tab: 9, Enter: 13 };

/** As `Popup.key`. */
export async function pressKey(session: Session, key: string): Promise<void> {
  const code = KEY_CODES[key];
  if (code === undefined) throw new Error(`No code for the key "${key}".`);
  const text = key === 'Enter' ? { text: '\r' } : {};
  for (const type of ['keyDown', 'keyUp'] as const)
    await session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code, ...text });
}
