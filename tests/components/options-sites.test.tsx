// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings.ts';
import {
  acts,
  add,
  BLOG,
  choose,
  leaveOptions,
  named,
  notice,
  press,
  setUpOptions,
  show,
  words,
  wrong,
} from './shown-options.tsx';

beforeEach(setUpOptions);
afterEach(leaveOptions);

describe('the sites', () => {
  it('are the list with what is kept from us, what is off, and what the reader added', async () => {
    await show();
    const rows = [...document.querySelectorAll('.rows')[0]!.children].map(words);
    expect(rows[0]).toContain('2 news sites that came with Sidelight. Your browser keeps 1 of them from Sidelight.');
    expect(rows[1]).toContain('paper.example Off'.replace(' ', ''));
    expect(rows[2]).toContain('blog.exampleAlways on, added by you');
  });

  it('of the list can be seen and searched', async () => {
    await show();
    const details = document.querySelector('details')!;
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect([...details.querySelectorAll('li')].map(words)).toEqual(['courier.example', 'herald.example']);
    await act(() => {
      const search = details.querySelector('input')!;
      search.value = ' Her';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([...details.querySelectorAll('li')].map(words)).toEqual(['herald.example']);
    expect(words(details.querySelector('[role=status]'))).toBe('1 of 2 sites');
  });

  it('that are off can be removed, which can be undone', async () => {
    await show();
    await press('Remove paper.example');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
    expect(notice()).toContain('paper.example was removed.');
    await press('Undo');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example'] });
    expect(notice()).toBe('');
  });

  it('that the reader added are given back, which can be undone in a click’s own turn', async () => {
    await show();
    await press('Remove blog.example');
    expect(acts.onWithdraw).toHaveBeenCalledExactlyOnceWith(BLOG);
    named('Undo').click();
    expect(acts.onAllow).toHaveBeenCalledExactlyOnceWith(BLOG);
  });

  it('can be added by host or address', async () => {
    await show();
    await add('https://www.gazette.example/story');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example', 'gazette.example'] });
    expect(document.querySelector<HTMLInputElement>('.add input')!.value).toBe('');
  });

  it.each([
    ['paper', '“paper” is no site; expected a host such as paper.example.'],
    ['paper.example', 'Sidelight is off on paper.example already.'],
  ])('are not added by "%s", which stays to be mended', async (typed, fault) => {
    await show();
    await add(typed);
    expect(wrong()).toBe(fault);
    expect(document.querySelector<HTMLInputElement>('.add input')!.value).toBe(typed);
    expect(acts.onChange).not.toHaveBeenCalled();
  });

  it('are not added by a megabyte, which is not said back and can be mended', async () => {
    await show();
    await add('a'.repeat(1_000_000));
    expect(wrong()).toMatch(/^“a{60}…” is no site;/);
    await add('gazette.example');
    expect(wrong()).toBe('');
    expect(acts.onChange).toHaveBeenCalledOnce();
  });

  it('stay in the field where the browser has no room for them', async () => {
    acts.onChange.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await show();
    await add('gazette.example');
    expect(notice()).toContain('There is no room left on this device');
    expect(document.querySelector<HTMLInputElement>('.add input')!.value).toBe('gazette.example');
  });

  it('can be searched where they are many', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `paper${at}.example`);
    await show({ settings: { ...DEFAULT_SETTINGS, sitesOff: many } });
    expect(words(document.body)).toContain('100 of 301 sites');
    const search = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].at(-1)!;
    await act(() => {
      search.value = ' PAPER299';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(
      [...document.querySelectorAll('[aria-label^="Remove "]')].map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Remove paper299.example']);
  });

  it('that are off go out as a file with one a line', async () => {
    await show();
    await press('Export the list');
    expect(acts.onSave).toHaveBeenCalledExactlyOnceWith('sidelight-sites.txt', 'paper.example\n');
  });

  it('come in from a file, and lines that are no sites are named', async () => {
    await show();
    await choose('# mine\npaper.example\nhttps://www.gazette.example/\nnot a site\n', 'sites');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example', 'gazette.example'] });
    expect(notice()).toContain('Sidelight is off on 1 more site.');
    expect(wrong()).toContain('line 4, “not a site”');
    await press('Undo');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOff: ['paper.example'] });
  });

  it('that are on although the list is off are shown while it is', async () => {
    await show({ settings: { ...DEFAULT_SETTINGS, newsList: false, sitesOn: ['herald.example'] } });
    await press('Remove herald.example');
    expect(acts.onChange).toHaveBeenLastCalledWith({ sitesOn: [] });
    await show({ settings: { ...DEFAULT_SETTINGS, sitesOn: ['herald.example'] } });
    expect(named('Remove herald.example')).toBeUndefined();
  });
});
