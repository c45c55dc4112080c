import { existsSync } from 'node:fs';
import { gatherKnowledge, type Knowledge } from '../utils/core/knowledge.ts';
import { scanText } from '../utils/core/scan.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { fail } from './fail.ts';
import { readPack } from './read-pack.ts';
import { readText } from './read-text.ts';
import { scoreTexts, type ErrorKind, type GoldText, type Score } from './score.ts';
import { packFromSource } from './source-pack.ts';

/** A file of labelled texts, and the pack that its labels speak of. */
export interface Corpus {
  file: string;
  /** A pack in JSON, or its source in YAML. */
  pack: string;
  /** Labels only the altered figure of each text: the score of its verdicts says something, nothing else does. */
  figuresOnly?: true;
}

export const BUNDLED = 'public/knowledge.json';

/** The project's own labelled texts, then those that only the team has. */
export const CORPORA: readonly Corpus[] = [
  { file: 'tests/corpus/articles.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/figures.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/plain.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/news.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-b.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-c.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-d.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-e.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-f.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-g.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-h.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-i.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/blind-j.jsonl', pack: BUNDLED },
  { file: 'tests/corpus/second/texts.jsonl', pack: 'tests/corpus/second/pack.yaml' },
  { file: '../shared/corpus/dev.jsonl', pack: BUNDLED },
  { file: '../shared/corpus/dev-figures.jsonl', pack: BUNDLED, figuresOnly: true },
];

/** Whether a corpus comes with the project. */
export const isOwn = ({ file }: Corpus): boolean => !file.startsWith('..');

export const isHere = ({ file }: Corpus): boolean => existsSync(file);

/** What a file of labelled texts should be. */
export const LABELLED = 'labelled texts, a JSON object a line';

/** The labelled texts of a file. A line that is none ends the command with one line that names it. */
export function readGold(file: string): GoldText[] {
  return readText(file, LABELLED)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : goldOf(line, `${file}:${index + 1}`)));
}

function goldOf(line: string, place: string): GoldText {
  try {
    const gold = JSON.parse(line) as Partial<GoldText>;
    if (typeof gold.text === 'string' && Array.isArray(gold.sentences)) return gold as GoldText;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return fail(`${place}: expected {"id","text","sentences"} in JSON, got ${JSON.stringify(line.slice(0, 40))}`);
}

/** What the engine knows while it reads a corpus. */
export async function knowledgeOf({ pack }: Corpus): Promise<Knowledge> {
  return gatherKnowledge([/\.ya?ml$/.test(pack) ? await packFromSource(pack, (built) => built) : readPack(pack)]);
}

/** Scans the texts of a corpus and scores what was found. */
export async function scoreCorpus(corpus: Corpus): Promise<Score> {
  const knowledge = await knowledgeOf(corpus);
  const score = scoreTexts(readGold(corpus.file).map((gold) => ({ gold, found: scanText(gold, knowledge, english) })));
  return corpus.figuresOnly ? ofFigures(score) : score;
}

const OF_FIGURES: readonly ErrorKind[] = ['verdict-missing', 'agrees-differs', 'compared', 'forecast'];

/** A score of labelled figures alone. */
function ofFigures(score: Score): Score {
  const facts = Object.entries(score.byFact).map(([id, fact]) => [id, { ...fact, must: 0, found: 0, wrong: 0 }]);
  return {
    ...score,
    precision: null,
    recall: null,
    noise: null,
    byFact: Object.fromEntries(facts) as Score['byFact'],
    errors: score.errors.filter(({ kind }) => OF_FIGURES.includes(kind)),
  };
}
