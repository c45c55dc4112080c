import * as v from 'valibot';
import type { PlainKey, Say } from './say.ts';
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

/** What a value should have been: the message of its issue is a key of the catalogue. */
type Expected = PlainKey | 'file.unfitLater';
const expected = (key: Expected): Expected => key;

const hosts = v.optional(v.array(v.string(expected('file.host')), expected('file.hosts')));

const file = v.object(
  {
    sidelight: v.literal('settings', expected('file.ours')),
    settings: v.looseObject(
      {
        version: v.pipe(v.number(expected('file.version')), v.maxValue(LATEST, expected('file.unfitLater'))),
        paused: v.optional(v.boolean(expected('file.boolean'))),
        sitesOff: hosts,
        sitesOn: hosts,
      },
      expected('file.settings'),
    ),
  },
  expected('file.object'),
);

export function settingsFile(settings: Settings): string {
  const content: SettingsFile = { sidelight: 'settings', settings };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The settings of a file, or what is wrong with it, in words. Fields that it lacks take their defaults. */
export function readSettingsFile(text: string, say: Say): { settings: Settings } | { fault: string } {
  if (text.length > MOST) return { fault: say('file.tooLong', text.length, MOST) };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: say('file.noJson', JSON.stringify(text.slice(0, 20))) };
  }
  const result = v.safeParse(file, json, { abortEarly: true });
  if (!result.success) return { fault: unfit(result.issues[0], say) };
  return { settings: repairSettings(result.output.settings) };
}

function unfit({ message, received }: v.BaseIssue<unknown>, say: Say): string {
  const key = message as Expected;
  return key === 'file.unfitLater' ? say(key, LATEST, received) : say('file.unfit', say(key), received);
}
