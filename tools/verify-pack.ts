import { verificationLines } from '../utils/core/proof/verification-text.ts';
import { verifyPack } from '../utils/core/proof/verify.ts';
import { english } from '../utils/core/vocabulary/english.ts';
import { sayIn } from './catalogue.ts';
import { fail } from './fail.ts';
import { readPack } from './read-pack.ts';
import { readText } from './read-text.ts';

/** Prints what of a pack holds in copies of its articles; true if all of it does. */
export async function printVerification(packFile: string, copies: readonly string[]): Promise<boolean> {
  const pack = readPack(packFile);
  const texts = copies.map((file) => readText(file, 'a copy of the article'));
  const verification = await verifyPack(pack, texts, english);
  if (!verification)
    return fail(
      `${packFile}: expected paragraphHashes in every source, got none: the pack was built without its article`,
    );
  console.log(verificationLines(verification, sayIn('en')).join('\n'));
  return verification.holds;
}
