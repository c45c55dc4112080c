import { keepSilent, type Silence } from '../core/silence.ts';
import { call, type Message } from './messages.ts';
import type { NativeApi } from './native.ts';

/** Asks the background to show a fact on the page of its pack: a page may not open one of ours itself. Never rejects. */
export function openFact(api: NativeApi, fact: string): Promise<void> {
  return ask(api, { call: 'openFact', args: [fact] }, 'pack page not opened');
}

/** Has the background put the script of `CardMore` into this page. Never rejects. */
export function loadMore(api: NativeApi): Promise<void> {
  return ask(api, { call: 'loadMore', args: [] }, 'card not loaded');
}

/** Asks the background to turn Sidelight off for this page's site. Never rejects. */
export function switchOff(api: NativeApi): Promise<void> {
  return ask(api, { call: 'switchOff', args: [] }, 'site not switched off');
}

async function ask({ runtime }: NativeApi, message: Message, otherwise: Silence): Promise<void> {
  try {
    await call((sent) => runtime.sendMessage(sent), message);
  } catch (error) {
    keepSilent(otherwise, error);
  }
}
