import { describe, expect, it } from 'vitest';
import { markName } from '../../utils/core/mark-names.ts';
import { allLooks, lookKey, markRules, type Look } from '../../utils/page/mark-rules.ts';

const nameOf = (look: Look): string => lookKey(look).replaceAll(' ', '-');

/** The declarations for a look in the rules for screens. */
function declared(rules: string, name: string): string {
  const [screen = ''] = rules.split('@media screen and');
  return new RegExp(String.raw`::highlight\(${name}\)\{([^}]*)\}`).exec(screen)?.[1] ?? '';
}

describe('the rules of marks', () => {
  const rules = markRules(nameOf, 'lines');

  it.each([
    ['ai-footage-text-rest', ['underline dotted 3px #A153BC', 'offset:.22em']],
    ['ai-footage-link-rest', ['underline dotted 3px #A153BC', 'offset:.36em']],
    ['ai-footage-text-hover', ['underline dotted 4px', '14%']],
    ['studio-finance-text-rest', ['underline double 1.5px #0E8792', 'offset:.16em']],
    ['studio-finance-text-active', ['underline double 2px', '24%']],
  ])('draw %s', (name, parts) => {
    for (const part of parts) expect(declared(rules, name)).toContain(part);
  });

  it('tint nothing that rests', () => {
    expect(declared(rules, 'ai-footage-text-rest')).not.toContain('background');
  });

  it('double the tint for readers who ask for contrast, and use their colours where these are forced', () => {
    expect(rules).toMatch(/prefers-contrast:more\)\{.*26%/);
    expect(rules).toMatch(/forced-colors:active\)\{.*LinkText.*HighlightText/);
  });

  it('draw a thin line below the wash in the style "tint", which is all where colours are forced', () => {
    const tinted = declared(markRules(nameOf, 'tint'), 'ai-footage-text-rest');
    expect(tinted).toContain('background-color');
    expect(tinted).toContain('underline 1px #A153BC');
  });

  it('draw nothing at rest in the style "none", but still what is pointed at', () => {
    const none = markRules(nameOf, 'none');
    expect(none).not.toContain('-rest');
    expect(declared(none, 'ai-footage-text-active')).toContain('underline');
  });

  it('change nothing in print', () => {
    expect(rules.replace(/@media screen[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g, '')).toBe('');
  });
});

describe('the names of highlights', () => {
  it('are the same for one look and salt, and else all different', () => {
    const names = allLooks().flatMap((look) => ['salt', 'other'].map((salt) => markName(salt, lookKey(look))));
    expect(new Set(names).size).toBe(allLooks().length * 2);
    expect(markName('salt', 'look')).toBe(markName('salt', 'look'));
  });

  it('are plain letters that say nothing of us', () => {
    expect(markName('salt', 'ai-footage text rest')).toMatch(/^[a-z]{4,7}$/);
  });
});
