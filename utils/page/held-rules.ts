import { keepSilent } from '../core/silence.ts';

/** Has the browser hold rules on this page, in place of those `before`, and take them away with the extension. */
export type Hold = (rules: string, before: string) => Promise<unknown>;

/** Where the browser can hold rules, and what stays in our own sheet when it does. */
export interface Held {
  hold: Hold;
  rest: string;
}

/**
 * Firefox ends our script without a last call when the extension is switched off. A sheet that it adopted would stay there, one that
 * the background put in goes. Until the browser holds the rules given, `sheet` has them, so that marks wait for nothing.
 */
export function createHeldRules(sheet: CSSStyleSheet, { hold, rest }: Held): (rules: string) => void {
  let [held, wanted] = ['', ''];
  let turn = Promise.resolve();
  const take = async (rules: string): Promise<void> => {
    if (rules !== held) await hold(rules, held);
    held = rules;
    if (rules === wanted) sheet.replaceSync(rest);
  };
  return (rules) => {
    wanted = rules;
    turn = turn.then(() => take(rules)).catch((error: unknown) => keepSilent('rules not held', error));
  };
}
