import type { Say } from './say.ts';

/** The language of a page that is not read, as a BCP 47 tag without its region; null: it is English, or the tag names none. */
export function otherLanguage(tag: string): string | null {
  const [, language] = /^\s*([a-z]{2,3})(?:$|[\s_-])/i.exec(tag) ?? [];
  const plain = language?.toLowerCase();
  return plain === undefined || plain === 'en' || plain === 'und' ? null : plain;
}

/** A language by its name in the reader's; null where it has none there. */
export function languageName(tag: string, say: Say): string | null {
  return new Intl.DisplayNames(say('locale'), { type: 'language', fallback: 'none' }).of(tag) ?? null;
}
