import type { Around, PageSummary, Step, SummaryFinding } from '../core/page-summary.ts';
import type { Standing } from '../core/toolbar.ts';
import type { Sender } from './native.ts';

// The whole protocol. Whatever comes in is checked where it comes in: who sent it, the call, its arguments, and answers too.
// - Of a stranger, or a call that this side does not have: left alone, as if nobody listened.
// - A call of ours with other arguments than it takes: answered with an error.
// - An answer of another shape: the caller's promise rejects.

/** Messages to the background. */
export interface BackgroundCalls {
  /** Inject the display script into the sender's frame. Resolves when it has run. */
  loadDisplay(): void;
  /** The same for the scripts of cards and hovering. */
  loadCard(): void;
  /** The same for the script of what few readers of a card ask for. */
  loadMore(): void;
  /** Show a fact on the page of its pack, in a new tab. */
  openFact(fact: string): void;
  /** Turn Sidelight off for the sender's site; in a private window, and where it was let in once, for its page alone. */
  switchOff(): void;
  /** Look whether the stored packs are whole, and mend them: the sender found something missing or broken. */
  checkPacks(): void;
  /** Whether the sender's site may still be read: a page that slept in the back/forward cache was told nothing. */
  mayStay(): boolean;
  /** Put CSS rules on the sender's page in place of those that were put there `before`; either may be none. They go with the extension. */
  hold(rules: string, before: string): void;
  /** Show on the toolbar button how the sender's page stands. Rejects where it is not, or not yet, the page that the tab shows. */
  stands(standing: Standing): void;
}

/** Messages to a tab's page script. */
export interface PageCalls {
  /** Nothing but an answer: the page is still there. */
  here(): boolean;
  summary(): PageSummary;
  /** What the page says of one figure in two ways; may load a script first. */
  self(): SummaryFinding[];
  /**
   * Scroll to a mention and open its card, as the popup does or, where `around` is given, as a key does from one frame to another; answers
   * false when there is no such mention any more.
   */
  goTo(index: number, by?: 'popup' | 'key', around?: Around): boolean;
  /** Close the unpinned card: the one of another frame takes its place. */
  close(): void;
  /** Open the card of the next or previous mention, wrapping at the ends, or of the one before the reader's eyes. */
  step(step: Step): boolean;
  /** Take everything of ours off the page and stop: we may not read it any more. */
  leave(): void;
}

/** Messages to open panels. */
export interface PanelCalls {
  /** Something may have changed on the page in front that no event tells of. */
  look(): void;
}

/** A call on its way: name and arguments. */
export interface Message {
  call: string;
  args: unknown[];
}

/** Errors do not survive every channel as objects, so a reply says itself which of the two it is. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

type Call = (...args: never[]) => unknown;

/** Takes the arguments of a call as they came; null: the call does not take these. */
export type Parsers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends Call ? (args: unknown[]) => Parameters<Calls[Name]> | null : never;
};

/** One side's calls, with arguments and sender already checked. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends Call
    ? (args: Parameters<Calls[Name]>, sender: Sender) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>
    : never;
};

/** Makes a call and gives the answer, whose shape the caller has to check. Rejects where there is none, or an error. */
export async function call(send: (message: Message) => Promise<unknown>, message: Message): Promise<unknown> {
  const reply = await send(message);
  if (!isReply(reply)) throw new Error(`Nobody answered "${message.call}".`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/**
 * A listener for `runtime.onMessage` that answers the given calls of trusted senders, and leaves everything else alone.
 * It returns `true` where the answer comes later, as browsers ask.
 */
export function answering<Calls>(
  parsers: Parsers<Calls>,
  handlers: Handlers<Calls>,
  trusts: (sender: Sender) => boolean,
): (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => true | undefined {
  return (message, sender, sendResponse) => {
    if (!isMessage(message) || !Object.hasOwn(handlers, message.call) || !trusts(sender)) return undefined;
    const name = message.call as keyof Calls;
    void replyOf(() => {
      const args = parsers[name](message.args);
      if (!args) throw new TypeError(`"${message.call}" does not take ${JSON.stringify(message.args)}.`);
      return handlers[name](args, sender);
    }).then(sendResponse);
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
  const { call: name, args } = Object(message) as Partial<Record<keyof Message, unknown>>;
  return typeof name === 'string' && Array.isArray(args);
}

/** Answers that are nothing lose their `value` on the way. */
function isReply(reply: unknown): reply is Reply {
  const { ok, error } = Object(reply) as { ok?: unknown; error?: unknown };
  return ok === true || (ok === false && typeof error === 'string');
}
