/** Settings as they are stored: by this version, by one before or after it, or broken. */
export type StoredSettings = Record<string, unknown>;

/** Brings settings from one version to the next; pure, and never throws, whatever the fields hold. */
export type Migration = (stored: StoredSettings) => StoredSettings;

/** The one at `n` takes settings of version n + 1 to version n + 2. Only ever added to: someone may come from any version. */
export const MIGRATIONS: readonly Migration[] = [];

/** Stored settings in the shape of today. Those of a later version stay as they are: nothing here knows the way back. */
export function migrate(stored: StoredSettings, migrations: readonly Migration[] = MIGRATIONS): StoredSettings {
  const from = versionOf(stored);
  const steps = migrations.slice(from - 1);
  return steps.reduce((settings, step, done) => ({ ...step(settings), version: from + done + 1 }), stored);
}

/** A whole number from 1; settings that name none are of the first. */
export function versionOf({ version }: StoredSettings): number {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/** What is stored as a set of fields; none where it is anything else. */
export function storedFields(stored: unknown): StoredSettings {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as StoredSettings) : {};
}
