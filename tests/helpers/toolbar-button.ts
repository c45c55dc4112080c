import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a toolbar button was given. */
export interface Look {
  text?: string;
  title?: string;
  path?: Record<string, string>;
  background?: string;
  colour?: string;
}

type Given = { tabId?: number; color?: string } & Look;

/** Gives the fake browser a toolbar button, whose looks come by tab; at 0 stands how it looks over every other. */
export function fakeButton(): Record<number, Look> {
  const looks: Record<number, Look> = {};
  const take = async ({ tabId = 0, ...look }: Given): Promise<void> => {
    looks[tabId] = { ...looks[tabId], ...look };
  };
  fakeBrowser.action = {
    setBadgeText: take,
    setTitle: take,
    setIcon: take,
    setBadgeBackgroundColor: ({ color = '' }: Given) => take({ background: color }),
    setBadgeTextColor: ({ color = '' }: Given) => take({ colour: color }),
  } as never;
  return looks;
}
