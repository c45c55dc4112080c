import { counted } from './words.ts';

/** In the menu over selected words. */
export const ASK = 'What does Sidelight know about this?';
export const NOTHING_KNOWN = 'The pack has nothing on this';
/** Before the names of those that it has facts about. */
export const KNOWS_ABOUT = 'It has facts about:';
export const READ_IN_PART = 'Your selection is long: its beginning was read.';
export const NOT_READ = 'The knowledge could not be read';
export const ASK_AGAIN = 'Close this window and ask again. If it stays so, reinstall Sidelight.';
export const MORE_IN_PACK = 'The pack has more on this.';
export const ABOUT_PAGE = 'About this page';
export const LIST_OF_FACTS = 'What the pack says';

/** "3 facts in the pack". */
export function factsLine(facts: number): string {
  return `${counted(facts, 'fact', 'facts')} in the pack`;
}
