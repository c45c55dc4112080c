import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A storage area in memory, whose process may die and whose disk may be full. */
export interface FakeArea {
  /** What is stored; the test may change it. */
  stored: Record<string, unknown>;
  /** How many keys were written or removed so far. */
  steps: number;
  /** The keys of each call of `set`, in order. */
  sets: string[][];
  /** Keys that may still be written or removed before the process dies, in the midst of a call if need be. */
  dieAfter(steps: number): void;
  /** Whether a key may be written: false is a full disk. */
  takes: (key: string) => boolean;
}

/** Puts such an area in the place of `storage.local`. It promises nothing of a call but that each key is written whole or not at all. */
export function lendArea(): FakeArea {
  let left = Infinity;
  const area: FakeArea = {
    stored: {},
    steps: 0,
    sets: [],
    dieAfter: (steps) => void (left = steps),
    takes: () => true,
  };
  const step = (): void => {
    if (left-- <= 0) throw new Error('The process is gone.');
    area.steps++;
  };
  const lent = {
    async get(keys: string | string[] | null) {
      if (left < 0) throw new Error('The process is gone.');
      const asked = keys === null ? Object.keys(area.stored) : [keys].flat();
      return structuredClone(
        Object.fromEntries(asked.filter((key) => key in area.stored).map((key) => [key, area.stored[key]])),
      );
    },
    async set(values: Record<string, unknown>) {
      area.sets.push(Object.keys(values));
      for (const [key, value] of Object.entries(values)) {
        if (!area.takes(key)) throw new Error('QuotaExceededError');
        step();
        area.stored[key] = sorted(value);
      }
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        step();
        delete area.stored[key];
      }
    },
  };
  Object.assign(fakeBrowser.storage.local, lent);
  return area;
}

/** Chromium gives fields back in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, sorted(inner)]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
