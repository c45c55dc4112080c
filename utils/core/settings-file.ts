import * as v from 'valibot';
import { describeIssue } from './fault.ts';
import { MIGRATIONS } from './settings-migrations.ts';
import { repairSettings } from './settings-schema.ts';
import type { Settings } from './settings.ts';

/** The settings of a reader in a file: what "Export" writes and "Bring back" reads. */
export interface SettingsFile {
  sidelight: 'settings';
  settings: Settings;
}

/** No settings are longer; UTF-16 code units. */
const MOST = 1_000_000;

const LATEST = MIGRATIONS.length + 1;

const file = v.object(
  {
    sidelight: v.literal('settings', 'expected "sidelight": "settings"'),
    settings: v.looseObject(
      {
        version: v.pipe(
          v.number('expected a version number'),
          v.maxValue(LATEST, `expected a version up to ${LATEST}; the file is of a later Sidelight`),
        ),
        paused: v.optional(v.boolean('expected true or false')),
        sitesOff: v.optional(v.array(v.string('expected a host'), 'expected a list of hosts')),
      },
      'expected the settings',
    ),
  },
  'expected a JSON object',
);

export function settingsFile(settings: Settings): string {
  const content: SettingsFile = { sidelight: 'settings', settings };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The settings of a file, or what is wrong with it, in words. Fields that it lacks take their defaults. */
export function readSettingsFile(text: string): { settings: Settings } | { fault: string } {
  if (text.length > MOST) return { fault: `The file has ${text.length} characters; expected at most ${MOST}.` };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      fault: `The file is no JSON, but begins with ${JSON.stringify(text.slice(0, 20))}; expected what “Export” wrote.`,
    };
  }
  const result = v.safeParse(file, json, { abortEarly: true });
  if (!result.success) return { fault: `The file does not fit: ${describeIssue(result.issues[0])}.` };
  return { settings: repairSettings(result.output.settings) };
}
