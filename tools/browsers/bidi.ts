/** A WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/) over its WebSocket. */
export interface BidiSession {
  /** Sends a command. Rejects with the browser's own words when it is refused, and when the browser has gone. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Calls `listener` with the parameters of each event of this name; the event has to be subscribed to. */
  on(method: string, listener: (params: unknown) => void): void;
  /** Resolves when the connection has ended. */
  closed: Promise<void>;
}

/** Connects to a browser that listens at `address` (`ws://host:port/session`) and opens a session that takes any certificate. */
export async function openSession(address: string): Promise<BidiSession> {
  const socket = new WebSocket(address);
  const opened = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: { method: string; listener: (params: unknown) => void }[] = [];
  socket.addEventListener('open', () => opened.resolve());
  socket.addEventListener('error', () => opened.reject(new Error(`No connection to ${address}.`)));
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', error: 'gone', message: 'the browser has closed' });
    closed.resolve();
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Answer | Event;
    if (message.type === 'event') {
      for (const { method, listener } of listeners) if (method === message.method) listener(message.params);
    } else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await opened.promise;

  let last = 0;
  const send = async <Result>(method: string, params: object = {}): Promise<Result> => {
    if (socket.readyState !== WebSocket.OPEN) throw new Error(`${method}: the browser has closed`);
    const id = ++last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const reply = await answer.finally(() => waiting.delete(id));
    if (reply.type === 'error') throw new Error(`${method}: ${reply.error}: ${reply.message}`);
    return reply.result as Result;
  };
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const on = (method: string, listener: (params: unknown) => void): void => {
    listeners.push({ method, listener });
  };
  return { send, on, closed: closed.promise };
}

type Answer =
  { id?: number; type: 'success'; result: unknown } | { id?: number; type: 'error'; error: string; message: string };

interface Event {
  type: 'event';
  method: string;
  params: unknown;
}

/**
 * Runs a function in a browsing context and gives its result; `run` gets `arg`, and nothing else from outside it. Both go as JSON.
 * Rejects with what the function threw.
 */
export async function evaluateIn<Result, Arg>(
  session: BidiSession,
  context: string,
  run: (arg: Arg) => Result | Promise<Result>,
  arg: Arg | undefined,
): Promise<Result> {
  const given = arg === undefined ? '' : JSON.stringify(arg);
  const reply = await session.send<Evaluated>('script.callFunction', {
    functionDeclaration: `async () => JSON.stringify(await (${String(run)})(${given}))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  const { value } = reply.result;
  return (value === undefined ? undefined : JSON.parse(value)) as Result;
}

type Evaluated =
  { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };
