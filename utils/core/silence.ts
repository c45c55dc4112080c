/** Why we say nothing on a page when something of ours fails there. */
export type Silence =
  /** The extension was updated, reloaded or removed: the script on the page is an orphan. */
  | 'extension gone'
  /** The card's script could not be put into the page: no card is harmless. */
  | 'card not loaded'
  /** The same of the script that marks: the next reading asks for it again. */
  | 'marks not loaded'
  /** The background did not open the page of the pack. */
  | 'pack page not opened'
  /** The side panel went while the page told it its list: there is nobody left to tell. */
  | 'panel not told'
  /** The background did not turn us off for the site; the popup's switch does. */
  | 'site not switched off'
  /** A fault of ours or of storage while reading; the popup says that the page could not be read. */
  | 'reading failed'
  /**
   * The background did not say whether it mended the packs: their next change has the page read anew. Or not whether the page may still
   * be read: the page is asked again the next time that it comes back.
   */
  | 'not answered'
  /** The background did not take the rules of the marks: they stay in our own sheet, and on the page when Firefox ends our script. */
  | 'rules not held'
  /** The reading was called off: the text changed meanwhile, or Sidelight was switched off. */
  | 'called off';

declare global {
  /** The last errors kept from the page, for whoever looks for a fault in the console of our own world. */
  // eslint-disable-next-line no-var
  var sidelightSilences: string[] | undefined;
}

const MOST_KEPT = 20;

/**
 * Takes an error that must not be seen on a news page: no console line, no message, no mark. The one way for our page scripts
 * to drop an error.
 */
export function keepSilent(why: Silence, error: unknown): void {
  const kept = (globalThis.sidelightSilences ??= []);
  kept.push(`${why}: ${String(error)}`);
  if (kept.length > MOST_KEPT) kept.shift();
}
