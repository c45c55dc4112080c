import { evaluateIn, type BidiSession } from './bidi.ts';

/** The parts of Firefox's own code that are used here; they stand in a browser window's global scope. */
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
declare const PopupNotifications: { panel: Element };

/** Has Firefox ask at the next request for a permission, in its first window, and presses its button that says no. */
export async function refuseNextPrompt(session: BidiSession): Promise<void> {
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  await evaluateIn(session, contexts[0]?.context ?? '', refuseOnce, undefined);
}

/** Runs in the scope of that window. */
function refuseOnce(): void {
  const asks = 'extensions.webextOptionalPermissionPrompts';
  Services.prefs.setBoolPref(asks, true);
  const { panel } = PopupNotifications;
  const refuse = (): void => {
    panel.querySelector<HTMLElement>('.popup-notification-secondary-button')?.click();
    Services.prefs.setBoolPref(asks, false);
  };
  panel.addEventListener('popupshown', refuse, { once: true });
}
