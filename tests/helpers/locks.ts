import { vi } from 'vitest';

/** Web Locks, shared by all who run here, for Nodes that have none. */
export function fakeLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, task: () => unknown): Promise<unknown> => {
    const done = (last.get(name) ?? Promise.resolve()).then(task);
    last.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
