// The pack from its source:
//   npm run knowledge                      says whether --out is what --source makes; writes nothing
//   npm run knowledge -- --article FILE    proves every fact against the article, then writes --out
//   npm run knowledge -- --verify FILE     verifies --pack against a copy of the article
import { existsSync } from 'node:fs';
import { isDeepStrictEqual, type ParseArgsOptionsConfig } from 'node:util';
import type { Pack } from '../utils/core/pack.ts';
import { readArticle, type Article } from '../utils/core/proof/article.ts';
import { findDoubts } from '../utils/core/proof/doubts.ts';
import { provePack, withoutProof } from '../utils/core/proof/prove.ts';
import { doubtWords } from '../utils/core/proof/wording.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { sayIn } from './catalogue.ts';
import { commandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { readPack } from './read-pack.ts';
import { readText } from './read-text.ts';
import { packFromSource } from './source-pack.ts';
import { printVerification } from './verify-pack.ts';
import { writeWhole } from './write-file.ts';

const OPTIONS = {
  source: { type: 'string', default: 'knowledge/netflix-genai.yaml' },
  out: { type: 'string', default: 'public/knowledge.json' },
  article: { type: 'string', multiple: true },
  verify: { type: 'string', multiple: true },
  pack: { type: 'string', default: 'public/knowledge.json' },
} satisfies ParseArgsOptionsConfig;

const USAGE =
  'usage: npm run knowledge -- [--source FILE.yaml] [--out FILE.json] [--article FILE…], or --verify FILE… [--pack FILE.json]';

const { values } = commandLine({ options: OPTIONS }, USAGE);
const { source, out, article: articles, verify: copies, pack: packFile } = values;

if (copies) process.exitCode = (await printVerification(packFile, copies)) ? 0 : 1;
else if (articles) await write(articles.map(articleIn));
else process.exitCode = (await isCurrent()) ? 0 : 1;

async function write(proofs: readonly Article[]): Promise<void> {
  const pack = await packFromSource(source, (built) => provePack(built, proofs, english, sayIn('en')));
  writeWhole(out, `${JSON.stringify(pack, null, 2)}\n`);
  const hashes = pack.sources.reduce((sum, { paragraphHashes = [] }) => sum + paragraphHashes.length, 0);
  console.log(`${out}: ${sizeOf(pack)}, proven against ${hashes} paragraphs`);
  for (const doubt of proofs.flatMap((article) => findDoubts(pack, article, english)))
    console.error(`${source}: note: ${doubtWords(doubt)}`);
}

/** A pack is written only with its proof; without the article, the source can still be held against what was written. */
async function isCurrent(): Promise<boolean> {
  const pack = await packFromSource(source, (built) => built);
  const written = existsSync(out) ? readPack(out) : null;
  const unproven = written?.sources.some(({ paragraphHashes }) => paragraphHashes === undefined);
  const current = written && !unproven && isDeepStrictEqual(withoutProof(written), pack);
  const hint = 'To prove and write it, give the article: npm run knowledge -- --article FILE';
  if (current) console.log(`${out}: ${sizeOf(pack)}, what ${source} makes; its proof not checked. ${hint}`);
  else console.error(`${out}: ${faultOf(written, unproven ?? false)}. ${hint}`);
  return current ?? false;
}

function faultOf(written: Pack | null, unproven: boolean): string {
  if (!written) return 'no such file';
  return unproven
    ? 'expected paragraphHashes in every source, got none'
    : `expected what ${source} makes, got another pack`;
}

function sizeOf({ entities, facts }: Pack): string {
  return `${entities.length} entities, ${facts.length} facts`;
}

function articleIn(file: string): Article {
  const article = readArticle(readText(file, 'an article'));
  return 'fault' in article ? fail(`${file}: ${article.fault}`) : article;
}
