import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { ROOT } from '../helpers/sources.ts';

const PNG = '89504e470d0a1a0a';

it('npm start without a display prints every outcome, saves pictures of page, card and popup, and ends well', () => {
  const variable = inject('browser') === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const env = { ...process.env, CI: 'true', [variable]: inject('program') };
  const start = path.join(ROOT, 'tools/start.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, '--browser', inject('browser')], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });

  const rows = stdout.split('\n').filter((line) => /^\d+ /.test(line));
  for (const outcome of ['Fits', 'Differs', 'Another period', 'Forecast'])
    expect(rows.filter((row) => row.includes(outcome))).not.toEqual([]);
  expect(rows.filter((row) => row.includes('$9.8bn'))).toEqual([]); // Another company's revenue.

  const [, folder = '', files = ''] = /Screenshots in (.*): (.*)/.exec(stdout) ?? [];
  for (const file of files.split(', '))
    expect(readFileSync(path.join(folder, file)).subarray(0, 8).toString('hex')).toBe(PNG);
  expect(files).toBe('page.png, card.png, popup.png');
});
