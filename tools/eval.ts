// Scores the engine on labelled texts; `USAGE` in eval-options.ts says how to call it.
import { readFileSync } from 'node:fs';
import { BUNDLED, CORPORA, isHere, LABELLED, scoreCorpus, type Corpus } from './corpora.ts';
import { evalOptions, type EvalOptions, type View } from './eval-options.ts';
import { withScores } from './eval-readme.ts';
import { countKinds, errorLines, errorTable, factTables, scoreTable, textTable, type Scored } from './eval-tables.ts';
import { fail } from './fail.ts';
import { endWithReader } from './text-lines.ts';
import { writeWhole } from './write-file.ts';

const options = evalOptions(process.argv.slice(2));
if (typeof options === 'string') fail(options);
endWithReader();
if (options.mode === 'readme') await writeReadme();
else await print(options);

async function print(asked: Exclude<EvalOptions, { mode: 'readme' }>): Promise<void> {
  const corpora = asked.files.length === 0 ? CORPORA : asked.files.map(corpusOf);
  const scored = await scoreAll(corpora);
  if (asked.mode === 'json') return console.log(JSON.stringify(jsonOf(corpora, scored)));
  const tables: Record<View, (scored: readonly Scored[]) => string> = {
    fact: factTables,
    error: errorTable,
    text: textTable,
  };
  console.log([scoreTable(scored), ...asked.views.map((view) => tables[view](scored))].join('\n\n'));
  if (asked.errors) console.log(['', ...errorLines(scored)].join('\n'));
}

/** A corpus by its file; one that is not in the list speaks of the bundled pack. */
function corpusOf(file: string): Corpus {
  if (!isHere({ file, pack: BUNDLED })) fail(`${file}: no such file; expected ${LABELLED}`);
  return CORPORA.find((corpus) => corpus.file === file) ?? { file, pack: BUNDLED };
}

async function scoreAll(corpora: readonly Corpus[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const corpus of corpora)
    if (isHere(corpus)) scored.push({ corpus, score: await scoreCorpus(corpus) });
    else console.error(`${corpus.file}: not here, skipped`);
  return scored;
}

function jsonOf(corpora: readonly Corpus[], scored: readonly Scored[]): unknown {
  return {
    corpora: scored.map(({ corpus, score }) => ({ ...corpus, ...score, byError: countKinds(score) })),
    skipped: corpora.filter((corpus) => !isHere(corpus)).map(({ file }) => file),
  };
}

async function writeReadme(): Promise<void> {
  const { format, resolveConfig } = await import('prettier'); // Takes its time to load.
  const file = 'README.md';
  const written = withScores(readFileSync(file, 'utf8'), await scoreAll(CORPORA));
  if (written === null) fail(`${file}: expected the comments between which the scores stand, found none`);
  writeWhole(file, await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log(`${file}: scores written`);
}
