/**
 * Adds up, while `task` runs, the characters that any pattern anywhere is given to look at, at least one each time it is asked: a
 * measure of work that no machine's speed changes.
 */
export function workOf(task: () => unknown): number {
  let work = 0;
  const exec = Reflect.get(RegExp.prototype, 'exec') as (this: RegExp, text: string) => RegExpExecArray | null;
  // Every way to use a pattern (test, matchAll, replace, split) asks this method.
  RegExp.prototype.exec = function count(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(exec, this, [text]);
    const to = this.sticky ? from : match ? match.index + match[0].length : String(text).length;
    work += Math.max(1, to - from);
    return match;
  };
  try {
    task();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}
