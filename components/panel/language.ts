import type { PanelMention } from '../../utils/core/panel-list.ts';
import { PAGE_LANGUAGE } from '../../utils/core/words.ts';

/** BCP 47 tag of what is quoted of a page around these mentions: the page's own word for it, or the one language that is read. */
export function languageOf([mention]: readonly PanelMention[]): string {
  return mention?.pageLanguage ?? PAGE_LANGUAGE;
}
