import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNode, type Ended } from './run-node.ts';
import { file, folder } from './temporary.ts';

const sites = (...args: string[]): Ended => runNode(['tools/sites.ts', ...args]);

describe('npm run sites', () => {
  const mixed = 'general IE tide.example\nfilm-tv IE reel.example\ngeneral GB harbour.example\n';

  it('counts the committed list by kind and country', () => {
    const { status, out, errors } = sites();
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^knowledge\/news-sites\.txt: \d{3} hosts, \d+ left out\n {2}film-tv \d+\n/);
    expect(out).toMatch(/by country: US \d+, GB \d+, /);
  });

  it('names each bad line with its value and exits with 2', () => {
    const bad = file('bad.txt', 'general GB co.uk\ngeneral GB www.harbour.example\n');
    expect(sites('--file', bad)).toEqual({
      status: 2,
      out: '',
      errors:
        `${bad}:1: expected the host of one site, got "co.uk", under which anybody may have one\n` +
        `${bad}:2: expected the host without "www.", got "www.harbour.example"\n`,
    });
  });

  it('writes the list in order with --sort', () => {
    const at = file('mixed.txt', mixed);
    expect(sites('--file', at).status).toBe(2);
    expect(sites('--file', at, '--sort')).toMatchObject({ status: 0, out: expect.stringContaining('IE 2, GB 1') });
    expect(readFileSync(at, 'utf8').match(/\S+\.example/g)).toEqual([
      'reel.example',
      'harbour.example',
      'tide.example',
    ]);
    expect(readdirSync(folder)).not.toContain('mixed.txt.new');
  });

  it('prints what other lists hold and ours does not know', () => {
    const at = file('ours.txt', mixed);
    sites('--file', at, '--sort');
    const others = { 'tide.example': { sources: ['a', 'b'] }, 'crane.example': { sources: ['a', 'b'], name: 'Crane' } };
    file('permissive-combined.json', JSON.stringify(others));
    expect(sites('--file', at, '--candidates', folder)).toEqual({
      status: 0,
      out: '2\t\tcrane.example\tCrane\n',
      errors: '',
    });
  });

  it('names a list that is not there, and one that is none', () => {
    const nowhere = path.join(folder, 'nowhere');
    expect(sites('--file', nowhere)).toMatchObject({
      status: 2,
      errors: `${nowhere}: no such file; expected a list of news sites\n`,
    });
    expect(sites('--candidates', nowhere).errors).toContain('permissive-combined.json: no such file');
    const source = file('permissive-combined.json', '[1');
    const { status, errors } = sites('--candidates', folder);
    expect(status).toBe(2);
    expect(errors).toMatch(new RegExp(`^${RegExp.escape(source)}: expected {"host": .*\n$`));
  });
});
