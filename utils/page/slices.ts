/** Work done at one go before the page gets its turn, in ms: a third of a frame, so that scrolling stays smooth. */
const SLICE = 5;

/**
 * Visits every item in slices, with the page's own tasks between them. Items may be made as they are asked for.
 * Rejects with the signal's reason once it is aborted.
 */
export async function inSlices<T>(items: Iterable<T>, visit: (item: T) => void, signal: AbortSignal): Promise<void> {
  let end = 0;
  for (const item of items) {
    if (performance.now() > end) {
      await turn(signal);
      end = performance.now() + SLICE;
    }
    visit(item);
  }
  signal.throwIfAborted();
}

async function turn(signal: AbortSignal): Promise<void> {
  await scheduler.postTask(() => undefined, { priority: 'user-visible', signal });
}
