import * as v from 'valibot';
import { migrate, storedFields, versionOf, type StoredSettings } from './settings-migrations.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const host = v.pipe(v.string(), v.regex(/^[a-z0-9._:[\]-]+$/));

/** The hosts in the list; what else is in it goes. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((sites) => sites.filter((site) => v.is(host, site))),
);

const topic = v.picklist(['ai-footage', 'studio-finance']);

/** The topics in the list, each once. */
const topics = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => topic.options.filter((one) => all.includes(one))),
);

const settings = v.object({
  version: v.fallback(v.literal(1), DEFAULT_SETTINGS.version),
  paused: v.fallback(v.boolean(), DEFAULT_SETTINGS.paused),
  sitesOff: v.fallback(hosts, DEFAULT_SETTINGS.sitesOff),
  newsList: v.fallback(v.boolean(), DEFAULT_SETTINGS.newsList),
  sitesOn: v.fallback(hosts, DEFAULT_SETTINGS.sitesOn),
  topicsOff: v.fallback(topics, DEFAULT_SETTINGS.topicsOff),
  openDelay: v.fallback(v.nullable(v.picklist([150, 250, 600])), DEFAULT_SETTINGS.openDelay),
  marks: v.fallback(v.picklist(['lines', 'tint', 'none']), DEFAULT_SETTINGS.marks),
  cardText: v.fallback(v.picklist(['small', 'normal', 'large']), DEFAULT_SETTINGS.cardText),
  cardColours: v.fallback(v.picklist(['page', 'light', 'dark']), DEFAULT_SETTINGS.cardColours),
  badge: v.fallback(v.boolean(), DEFAULT_SETTINGS.badge),
});

/** Settings from storage, of any version: a field that is missing or broken takes its default, the others stay. */
export function repairSettings(stored: unknown): Settings {
  const { success, output } = v.safeParse(settings, migrate(storedFields(stored)));
  return success ? output : DEFAULT_SETTINGS;
}

/**
 * What to store after a change. Settings that a later version has stored, before someone went back to this one, keep all that
 * we do not know, and their version; nothing of them is written but what was changed.
 */
export function changedSettings(stored: unknown, change: Partial<Settings>): StoredSettings {
  const fields = storedFields(stored);
  const isLater = versionOf(fields) > DEFAULT_SETTINGS.version;
  return { ...(isLater ? fields : repairSettings(stored)), ...change };
}
