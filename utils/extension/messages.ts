import type { PageSummary } from '../core/page-summary.ts';
import type { Sender } from './native.ts';

/** Messages to the background. */
export interface BackgroundCalls {
  /** Inject the card script into the sender's frame. Resolves when it has run. */
  loadCard(): void;
  /** Look whether the stored packs are whole, and mend them: the sender found something missing or broken. */
  checkPacks(): void;
}

/** Messages to a tab's page script. */
export interface PageCalls {
  summary(): PageSummary;
  /** Scroll to a mention and open its card; answers false when there is no such mention any more. */
  goTo(index: number): boolean;
  /** Open the card of the next (1) or previous (-1) mention, wrapping at the ends. */
  step(direction: 1 | -1): boolean;
}

/** A call on its way: name and arguments. */
export interface Message {
  call: string;
  args: unknown[];
}

/** Errors do not survive every channel as objects, so a reply says itself which of the two it is. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** One side's calls, with arguments still to be checked. `sender` is checked already. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: (args: unknown[], sender: Sender) => unknown;
};

/** Makes a call and gives the answer, which `check` takes or refuses. Rejects where there is none, or an error. */
export async function call<Value>(
  send: (message: Message) => Promise<unknown>,
  { call: name, args }: Message,
  check: (value: unknown) => Value,
): Promise<Value> {
  const reply = await send({ call: name, args });
  if (!isReply(reply)) throw new Error(`Nobody answered "${name}".`);
  if (!reply.ok) throw new Error(reply.error);
  return check(reply.value);
}

/**
 * A listener for `runtime.onMessage` that answers the given calls of trusted senders, and leaves everything else alone.
 * It returns `true` where the answer comes later, as browsers ask.
 */
export function answering<Calls>(
  handlers: Handlers<Calls>,
  trusts: (sender: Sender) => boolean,
): (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => true | undefined {
  return (message, sender, sendResponse) => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.call) || !trusts(sender)) return undefined;
    const handler = handlers[message.call as keyof Calls];
    void replyOf(() => handler(message.args, sender)).then(sendResponse);
    return true;
  };
}

async function replyOf(answer: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isMessage(message: unknown): message is Message {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}

function isReply(reply: unknown): reply is Reply {
  return (
    typeof reply === 'object' &&
    reply !== null &&
    'ok' in reply &&
    ('value' in reply || 'error' in reply || reply.ok === true)
  );
}
