import { evaluateIn, type BidiSession } from './bidi.ts';
import { chromeSide } from './firefox-inside.ts';

type ChromeSide = ReturnType<typeof chromeSide>;

/** What can be asked of Firefox itself, beyond its pages. */
export type FirefoxChrome = {
  [Name in keyof ChromeSide]: (...args: Parameters<ChromeSide[Name]>) => Promise<Awaited<ReturnType<ChromeSide[Name]>>>;
};

/** Takes hold of Firefox's own scope, which needs `--remote-allow-system-access`; `id` is the extension's in its manifest. */
export async function openChrome(session: BidiSession, id: string): Promise<FirefoxChrome> {
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const [window] = contexts;
  if (!window) throw new Error('Firefox has no window.');
  await session.send('script.evaluate', {
    expression: `globalThis.sidelightTests = (${String(chromeSide)})(${JSON.stringify(id)}); undefined`,
    target: { context: window.context },
    awaitPromise: false,
  });
  const ask = (name: string, args: unknown[]): Promise<unknown> =>
    evaluateIn(session, window.context, callByName, { name, args });
  return new Proxy({} as FirefoxChrome, {
    get: (_, name) => (name === 'then' ? undefined : (...args: unknown[]) => ask(String(name), args)),
  });
}

/** Runs in Firefox's scope. */
function callByName({ name, args }: { name: string; args: unknown[] }): unknown {
  const { sidelightTests } = globalThis as unknown as {
    sidelightTests: Record<string, (...given: unknown[]) => unknown>;
  };
  return sidelightTests[name]?.(...args);
}
