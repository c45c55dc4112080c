/** What was last amiss with the stored knowledge, and what became of it. Stored under the key `health`. */
export interface Health {
  /** When it was found: ISO date and time. */
  at: string;
  /** What was found: the first record that is missing or damaged, or the browser's word on why it did not store. */
  found: string;
  /** `rebuilt`: made anew from the files of the extension's package · `kept`: new records could not be stored, the old ones are in use. */
  done: 'rebuilt' | 'kept';
}

/** Days for which the popup tells that the knowledge was rebuilt. */
const TOLD_FOR = 7;

/** Whether a reader should still be told: of what was rebuilt for a week, of what cannot be stored as long as that is so. */
export function isWorthTelling({ at, done }: Health, now: Date): boolean {
  return done === 'kept' || now.getTime() - Date.parse(at) < TOLD_FOR * 24 * 60 * 60 * 1000;
}
