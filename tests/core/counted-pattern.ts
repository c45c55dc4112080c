/** A pattern that adds up the characters it is given to look at; at least one each time it is asked. */
export class CountedPattern extends RegExp {
  static work = 0;

  override exec(text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = super.exec(text);
    const to = this.sticky ? from : match ? match.index + match[0].length : text.length;
    CountedPattern.work += Math.max(1, to - from);
    return match;
  }
}

/** A value with every pattern in it counted. */
export function withCountedPatterns(value: unknown): unknown {
  if (value instanceof RegExp) return new CountedPattern(value);
  if (Array.isArray(value)) return value.map(withCountedPatterns);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withCountedPatterns(inner)]));
}
