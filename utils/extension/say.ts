import { speaking, type Say } from '../core/say.ts';
import { keepSilent } from '../core/silence.ts';
import { nativeApi } from './native.ts';

/** Between the forms of a message, as the build writes them. */
const FORMS = ' | ';

/** Speaks the catalogue that the browser has chosen; no script carries one. Says nothing once the extension is gone. */
export function browserSay(): Say {
  const api = nativeApi();
  return speaking((key, count, parts) => {
    // Forms are told apart after the parts are filled in.
    const safe = parts.map((part) => part.replaceAll(FORMS, ' / '));
    try {
      const message = api.i18n.getMessage(key.replaceAll('.', '_'), safe);
      const [one = '', many = one] = count === undefined ? [message] : message.split(FORMS);
      return count === 1 ? one : many;
    } catch (error) {
      keepSilent('extension gone', error);
      return '';
    }
  });
}
