/** A fault in a pack or in its source: one sentence with the value and what was expected, and where it stands. */
export class PackError extends Error {
  /** Keys from the root to the fault: `['facts', 3, 'figures', 'value']`. */
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string) {
    super(message);
    this.name = 'PackError';
    this.path = path;
  }

  /** "facts[3].figures.value". */
  get place(): string {
    return this.path.reduce<string>(
      (place, key) => place + (typeof key === 'number' ? `[${key}]` : place ? `.${key}` : key),
      '',
    );
  }
}
