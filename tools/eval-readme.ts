import { CORPORA, isOwn, type Corpus } from './corpora.ts';
import { scoreCells, scoreHead, type Scored } from './eval-tables.ts';

const START = '<!-- scores: npm run eval -- --readme -->';
const END = '<!-- /scores -->';

/** What the README calls a corpus; one that does not come with the project leads to a note. */
function nameOf(corpus: Corpus): string {
  const file = corpus.file.replace(/^(?:tests|\.\.\/shared)\/corpus\//, '');
  return `\`${file}\`${isOwn(corpus) ? '' : ' ¹'}`;
}

/** The rows of the table in the README: name, then cells. */
export function readmeRows(scored: readonly Scored[]): string[][] {
  return scored.map((one) => [nameOf(one.corpus), ...scoreCells(one)]);
}

/** The rows that stand in the README now; null where the block is missing. */
export function rowsInReadme(readme: string): string[][] | null {
  const block = readme.split(START)[1]?.split(END)[0];
  if (block === undefined) return null;
  const lines = block.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/**
 * The README with these scores in its block, not yet formatted. Rows of corpora that are not here stay as they are. Null where the
 * block is missing.
 */
export function withScores(readme: string, scored: readonly Scored[]): string | null {
  const old = rowsInReadme(readme);
  if (old === null) return null;
  const fresh = readmeRows(scored);
  const rows = CORPORA.flatMap((corpus) => {
    const isItsRow = ([name]: string[]): boolean => name === nameOf(corpus);
    const row = fresh.find(isItsRow) ?? old.find(isItsRow);
    return row ? [row] : [];
  });
  const lines = [scoreHead('texts of'), scoreHead('').map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const [before = '', rest = ''] = readme.split(START);
  return `${before}${START}\n\n${lines.join('\n')}\n\n${END}${rest.split(END)[1]}`;
}
