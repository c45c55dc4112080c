/**
 * Keeps in `near` which of these elements are within a screen of the window, or of the box that they scroll in, and calls `changed` with
 * each that may have come or gone, until the returned function is called. What has no box of its own is never near.
 */
export function watchNear(
  elements: Iterable<Element>,
  near: WeakSet<Element>,
  changed: (element: Element) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        near[isIntersecting ? 'add' : 'delete'](target);
        changed(target);
      }
    },
    { rootMargin: '100%', scrollMargin: '100%' },
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
