import { keepSilent } from '../core/silence.ts';
import { call } from './messages.ts';
import type { NativeApi } from './native.ts';

/** Asks the background to show a fact on the page of its pack: a page may not open one of ours itself. Never rejects. */
export async function openFact({ runtime }: NativeApi, fact: string): Promise<void> {
  const send = (message: unknown): Promise<unknown> => runtime.sendMessage(message);
  try {
    await call(send, { call: 'openFact', args: [fact] });
  } catch (error) {
    keepSilent('pack page not opened', error);
  }
}
