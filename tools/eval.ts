// Scores the engine on labelled texts: npm run --silent eval [-- --errors]
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gatherKnowledge } from '../utils/core/knowledge.ts';
import { parsePack } from '../utils/core/pack-schema.ts';
import { scanText } from '../utils/core/scan.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { scoreTexts, type GoldText, type Score } from './score.ts';
import { table } from './table.ts';

/** Our own labelled texts, and those that only the team has. */
const CORPORA = [
  'tests/corpus/articles.jsonl',
  'tests/corpus/figures.jsonl',
  'tests/corpus/plain.jsonl',
  'tests/corpus/news.jsonl',
  '../shared/corpus/dev.jsonl',
  '../shared/corpus/dev-figures.jsonl',
];

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
const knowledge = gatherKnowledge([parsePack(JSON.parse(readFileSync('public/knowledge.json', 'utf8')))]);
const share = (value: number): string => value.toFixed(3);

const rows = CORPORA.flatMap((file) => {
  if (existsSync(file)) return [rowOf(file, scoreFile(file))];
  console.error(`${file}: not here, skipped`);
  return [];
});
const HEAD = ['texts', 'sentences', 'precision', 'recall', 'noise /1000', 'verdicts', 'false differs', 'false agrees'];
console.log(table(HEAD, rows, [40]));

function scoreFile(file: string): Score {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as GoldText);
  const score = scoreTexts(gold.map((text) => ({ gold: text, found: scanText(text, knowledge, english) })));
  if (values.errors) for (const error of score.errors) console.log(error);
  return score;
}

function rowOf(file: string, score: Score): string[] {
  const { sentences, precision, recall, noise, verdicts, falseDiffers, falseAgrees } = score;
  const shares = [precision, recall].map(share);
  return [
    file,
    String(sentences),
    ...shares,
    noise.toFixed(0),
    share(verdicts),
    String(falseDiffers),
    String(falseAgrees),
  ];
}
