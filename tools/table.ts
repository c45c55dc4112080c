/** Columns of text, each as wide as its widest cell and at most `widths` characters; longer cells end in "…". */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const cells = [head, ...rows].map((row) => row.map((cell, column) => shorten(cell, widths[column] ?? 20)));
  const wide = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(wide[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [first = [], ...others] = cells;
  return [line(first), wide.map((width) => '─'.repeat(width)).join('  '), ...others.map(line)].join('\n');
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
