import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../utils/core/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { say } from '../helpers/say.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['paper.example'], marks: 'tint', openDelay: null };

describe('a file of settings', () => {
  it('is read back as it was written', () => {
    expect(readSettingsFile(settingsFile(settings), say)).toEqual({ settings });
  });

  it('of fewer fields takes the defaults for the others', () => {
    const file = JSON.stringify({ sidelight: 'settings', settings: { version: 1, sitesOff: ['paper.example'] } });
    expect(readSettingsFile(file, say)).toEqual({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['paper.example'] } });
  });

  it.each([
    ['no JSON', 'Dear reader', 'The file is no JSON, but begins with "Dear reader"; expected what “Export” wrote.'],
    ['a list', '[]', 'expected a JSON object'],
    ['another file', '{"sidelight":"pack"}', 'expected "sidelight": "settings", got "pack"'],
    ['without settings', '{"sidelight":"settings"}', 'expected'],
    ['of a later Sidelight', '{"sidelight":"settings","settings":{"version":99}}', 'of a later Sidelight, got 99'],
    [
      'with a broken list',
      '{"sidelight":"settings","settings":{"version":1,"sitesOff":"all"}}',
      'a list of hosts, got "all"',
    ],
    [
      'with a broken list of sites that are on',
      '{"sidelight":"settings","settings":{"version":1,"sitesOn":[3]}}',
      'a host, got 3',
    ],
    ['longer than any', 'a'.repeat(1_000_001), 'The file has 1,000,001 characters; expected at most 1,000,000.'],
  ])('that is %s is refused with what was expected', (_, text, fault) => {
    const result = readSettingsFile(text, say);
    expect('fault' in result && result.fault).toContain(fault);
  });
});
