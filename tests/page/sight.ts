/** What happy-dom lacks: it has no layout, so here every element lies at every point of the window. */
export function lendSight(): void {
  Object.assign(Node.prototype, {
    elementsFromPoint(this: Document, _x: number, y: number): Element[] {
      return y >= 0 && y < innerHeight ? [...this.querySelectorAll('*')] : [];
    },
  });
}
