import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePack } from '../../utils/core/pack-schema.ts';
import { buildPack } from '../../utils/core/pack-source.ts';
import { english } from '../../utils/core/vocabulary/english.ts';
import { LANTERN_ARTICLE, LANTERN_SOURCE } from '../core/proof/lantern.ts';
import { runNode, type Ended } from './run-node.ts';
import { at, file } from './temporary.ts';

const knowledge = (...args: string[]): Ended => runNode(['tools/knowledge.ts', ...args]);

const source = file('lantern.yaml', stringify(LANTERN_SOURCE));
const article = file('lantern.txt', LANTERN_ARTICLE);

describe('npm run knowledge', () => {
  it('proves the second pack, about an invented studio, against its own article', () => {
    const [second, out] = ['tests/corpus/second', at('second.json')];
    const proof = ['--source', `${second}/pack.yaml`, '--article', `${second}/article.txt`, '--out', out];
    const { status, errors } = knowledge(...proof);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(parsePack(JSON.parse(readFileSync(out, 'utf8'))).facts).toHaveLength(14);
  });

  it('says that public/knowledge.json is what the source makes', () => {
    const { status, out, errors } = knowledge();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toMatch(/^public\/knowledge\.json: 6 entities, 14 facts, what knowledge\/netflix-genai\.yaml makes/);
  });

  it('writes nothing without the article', () => {
    const { status, errors } = knowledge('--source', source, '--out', at('unproven.json'));
    expect(status).toBe(1);
    expect(errors).toBe(
      `${at('unproven.json')}: no such file. To prove and write it, give the article: npm run knowledge -- --article FILE\n`,
    );
    expect(existsSync(at('unproven.json'))).toBe(false);
  });

  it('says that a pack is another one than the source makes, or not proven', () => {
    expect(knowledge('--source', source).errors).toContain(`expected what ${source} makes, got another pack`);
    const bare = file('bare.json', JSON.stringify(buildPack(LANTERN_SOURCE, english)));
    expect(knowledge('--source', source, '--out', bare)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('expected paragraphHashes in every source, got none'),
    });
  });

  it('names value and place of a fault and exits with 2', () => {
    const real = readFileSync('knowledge/netflix-genai.yaml', 'utf8');
    const faulty = file('faulty.yaml', real.replace('value: $11bn', 'value: $11bm'));
    const line = real.split('\n').findIndex((text) => text.includes('value: $11bn')) + 1;
    const { status, errors } = knowledge('--source', faulty);
    expect(status).toBe(2);
    expect(errors).toBe(
      `${faulty}:${line}: facts[11].figures.value: expected one figure such as "$11bn", "16%", "122 million views" or "ten times", got "$11bm"\n`,
    );
  });

  it('names the line where the source is no YAML', () => {
    const { status, errors } = knowledge('--source', file('torn.yaml', 'format: 1\nid: [a\n'));
    expect(status).toBe(2);
    expect(errors).toMatch(/torn\.yaml:\d+: .+\n$/);
  });

  it('names a source that is not there', () => {
    const { status, errors } = knowledge('--source', at('none.yaml'));
    expect(status).toBe(2);
    expect(errors).toContain('none.yaml: no such file; expected the source of a pack');
  });
});

describe('npm run knowledge -- --article', () => {
  it('writes a pack with its proof', () => {
    const out = at('lantern.json');
    expect(knowledge('--source', source, '--article', article, '--out', out)).toEqual({
      status: 0,
      out: `${out}: 5 entities, 6 facts, proven against 5 paragraphs\n`,
      errors: '',
    });
    const pack = parsePack(JSON.parse(readFileSync(out, 'utf8')));
    expect(pack.sources[0]?.paragraphHashes).toHaveLength(5);
    expect(knowledge('--source', source, '--out', out).status).toBe(0);
  });

  it('stops at the first fact that does not stand, names its line, and leaves the old pack alone', () => {
    const text = readFileSync(source, 'utf8');
    const faulty = file('unfounded.yaml', text.replace('value: €4.2bn', 'value: €4.3bn').replace('€310m\n', '€320m\n'));
    const line = text.split('\n').findIndex((one) => one.includes('value: €4.2bn')) + 1;
    const out = file('old.json', '{}');
    const { status, errors } = knowledge('--source', faulty, '--article', article, '--out', out);
    expect(status).toBe(2);
    expect(errors).toBe(
      `${faulty}:${line}: facts[2].figures.value: revenue: figure "€4.3bn" does not stand in paragraph 3, where amounts are €4.2 billion, $4.6 billion, €310 million, €350 million\n`,
    );
    expect(readFileSync(out, 'utf8')).toBe('{}');
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it('notes a figure that stands in its paragraph as one of another measure', () => {
    const text = readFileSync(source, 'utf8');
    const swapped = file('swapped.yaml', text.replaceAll('€4.2bn', '€350m').replace('conversion: $4.6bn', ''));
    const { status, errors } = knowledge('--source', swapped, '--article', article, '--out', at('swapped.json'));
    expect(status).toBe(0);
    expect(errors).toBe(
      `${swapped}: note: revenue: reading paragraph 3 with this pack, the engine holds "€4.2 billion" to differ from it; is it another measure or period?\n`,
    );
  });

  it('leaves nothing behind where it cannot write', () => {
    const out = at('folder');
    mkdirSync(out);
    expect(knowledge('--source', source, '--article', article, '--out', out)).toEqual({
      status: 2,
      out: '',
      errors: `${out}: expected a file that can be written, got a folder\n`,
    });
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it.each([
    ['is not there', at('none.txt'), 'none.txt: no such file; expected an article'],
    ['has no date line', file('undated.txt', 'A storm.\n'), 'undated.txt: expected a date line such as'],
    ['is no text', file('picture.txt', '\0\x01'), 'picture.txt: expected an article as text in UTF-8'],
  ])('names an article that %s', (_, name, message) => {
    const { status, errors } = knowledge('--source', source, '--article', name, '--out', at('no.json'));
    expect(status).toBe(2);
    expect(errors).toContain(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run knowledge -- --verify', () => {
  const pack = at('verified.json');
  knowledge('--source', source, '--article', article, '--out', pack);
  const verify = (copy: string): ReturnType<typeof knowledge> =>
    knowledge('--pack', pack, '--verify', file('copy.txt', copy));

  it('says of every paragraph and fact that it holds, and exits with 0', () => {
    const { status, out, errors } = verify(LANTERN_ARTICLE);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toContain('  ✓ paragraph 3: hash holds; cited by revenue, profit, views\n');
    expect(out).toContain('Fact revenue holds\n  ✓ figure "€4.2bn": paragraph 3\n');
    expect(out).toContain('  ✓ year "2026": implied by the date line\n');
    expect(out).toMatch(/5 of 5 paragraphs and 6 of 6 facts hold\.\nEverything holds\.\n$/);
  });

  it('names fact, paragraph and both values for one altered digit, and exits with 1', () => {
    const { status, out } = verify(LANTERN_ARTICLE.replace('€350', '€360'));
    expect(status).toBe(1);
    expect(out).toContain('  ✗ paragraph 3: another text; cited by revenue, profit, views\n');
    expect(out).toMatch(
      /\n4 of 5 paragraphs and 5 of 6 facts hold\.\nWhat does not:\n {2}✗ courier: paragraph 3: another text\n {2}✗ profit: figure "€350m" does not stand in paragraph 3, where amounts are €4\.2 billion, \$4\.6 billion, €310 million, €360 million\n$/,
    );
  });

  it.each([
    ['a copy that is not there', ['--pack', pack, '--verify', at('none.txt')], 'expected a copy of the article'],
    ['a pack that is not there', ['--pack', at('none.json'), '--verify', article], 'none.json: no such file'],
    [
      'a pack without proof',
      ['--pack', file('plain.json', JSON.stringify(buildPack(LANTERN_SOURCE, english))), '--verify', article],
      'plain.json: expected paragraphHashes in every source, got none: the pack was built without its article',
    ],
  ])('names %s and exits with 2', (_, args, message) => {
    const { status, errors } = knowledge(...args);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });
});

// The article is not part of the project: it lies beside it where the bundled pack is made.
const BESIDE = '../shared/article/netflix-genai-2025-07-18.txt';
describe.skipIf(!existsSync(BESIDE))(`the bundled pack, with ${BESIDE} (skipped where that is missing)`, () => {
  it('is what the source and the article make, to the byte', () => {
    const out = at('bundled.json');
    expect(knowledge('--article', BESIDE, '--out', out)).toMatchObject({ status: 0, errors: '' });
    expect(readFileSync(out, 'utf8')).toBe(readFileSync('public/knowledge.json', 'utf8'));
  });

  it('is verified by the article', () => {
    expect(knowledge('--verify', BESIDE)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/11 of 11 paragraphs and 14 of 14 facts hold\.\nEverything holds\.\n$/),
    });
  });

  it('is not by the article with another figure in the fourth paragraph', () => {
    const text = readFileSync(BESIDE, 'utf8').replace('$11 billion', '$12 billion');
    expect(knowledge('--verify', file('altered.txt', text))).toMatchObject({
      status: 1,
      out: expect.stringMatching(
        /netflix-revenue-2025-q2: figure "\$11bn" does not stand in paragraph 4, where amounts are \$12 billion/,
      ),
    });
  });
});
