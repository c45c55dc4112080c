import { createI18n } from '@wxt-dev/i18n';
import { speaking, type Say } from '../core/say.ts';
import { keepSilent } from '../core/silence.ts';

/** Speaks the catalogue that the browser has chosen; no script carries one. Says nothing once the extension is gone. */
export function browserSay(): Say {
  const { t } = createI18n();
  return speaking((key, count, parts) => {
    // Forms are told apart by this sign, after the parts are filled in.
    const safe = parts.map((part) => part.replaceAll(' | ', ' / '));
    try {
      return count === undefined ? t(key, safe) : t(key, count, safe);
    } catch (error) {
      keepSilent('extension gone', error);
      return '';
    }
  });
}
