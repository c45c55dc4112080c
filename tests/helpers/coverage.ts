/** What V8's precise coverage says of one script; the same from `node:inspector` and from the browser. */
export interface ScriptCoverage {
  url: string;
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

/**
 * How often each character of a script ran, from block coverage: a range inside another says more than it.
 * Characters outside every range never ran.
 */
export function runCounts(script: ScriptCoverage, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  const ranges = script.functions.flatMap((one) => one.ranges);
  const outerFirst = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of outerFirst) counts.fill(count, startOffset, endOffset);
  return counts;
}

/** How many characters of a script ran at least once. */
export function charactersRun(script: ScriptCoverage, length: number): number {
  return runCounts(script, length).filter((count) => count > 0).length;
}
