// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabView } from '../../utils/core/tab-view.ts';
import { renderSaying } from '../helpers/say.ts';
import { acts, all, show } from './shown-panel.tsx';
import { click, heading, site, unread } from './shown-popup.tsx';

beforeEach(() => vi.clearAllMocks());
afterEach(() => renderSaying(null, document.body));

describe('the panel of a page without a list', () => {
  it.each<[TabView['state'], string, string]>([
    ['reading', 'Reading the page', ''],
    ['nothing', 'Nothing on this page', ''],
    ['off', 'Off for this site', 'Turn on for this site'],
    ['paused', 'Paused on all sites', 'Turn on for all sites'],
    ['not-news', 'This is not on the news list', 'Show context once'],
    ['withheld', 'Your browser has not given access', 'Allow on this site'],
    ['restricted', 'Your browser keeps this page closed', ''],
    ['opted-out', 'This page has opted out', ''],
    ['failed', 'This page could not be read', 'Reload this page'],
  ])('that is %s says “%s” and offers “%s”', (state, title, button) => {
    const standing = state === 'not-news' || state === 'withheld' ? unread : site;
    show({ state, self: [], topicsOff: [], ...standing } as TabView);
    expect(heading()).toBe(title);
    expect(all('.state button')[0] ?? '').toBe(button);
  });

  it('that is unseen says where to read it from, and offers all listed sites where some are withheld', () => {
    show({ state: 'unseen', withheld: false });
    expect([heading(), all('button')]).toEqual(['Sidelight does not see this page', []]);
    show({ state: 'unseen', withheld: true });
    click('Allow on all listed news sites');
    expect(acts.onAllowListed).toHaveBeenCalledOnce();
  });
});
