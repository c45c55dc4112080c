import { vi } from 'vitest';
import { lendXPath } from './xpath.ts';

/**
 * What happy-dom lacks of the platform that marks need: the registry of highlights, static ranges and the scheduler. Plain sets
 * and objects; what browsers paint is for the end-to-end tests.
 */
export function lendHighlights(): Map<string, Set<StaticRange>> {
  lendXPath();
  const registry = new Map<string, Set<StaticRange>>();
  class PlainRange {
    constructor(place: object) {
      Object.assign(this, place);
    }
  }
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', PlainRange);
  vi.stubGlobal('scheduler', { postTask: async (task: () => unknown) => task() });
  return registry;
}

/** The words under every highlight that holds any, by its name. */
export function wordsUnder(registry: ReadonlyMap<string, ReadonlySet<StaticRange>>): Record<string, string[]> {
  const entries = [...registry].map(([name, ranges]) => [name, [...ranges].map(wordsOf)] as const);
  return Object.fromEntries(entries.filter(([, words]) => words.length > 0));
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  if (startContainer === endContainer) return startContainer.textContent!.slice(startOffset, endOffset);
  return `${startContainer.textContent!.slice(startOffset)}…${endContainer.textContent!.slice(0, endOffset)}`;
}
