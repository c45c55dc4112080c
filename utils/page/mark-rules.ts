import type { Topic } from '../core/pack.ts';

export type MarkState = 'rest' | 'hover' | 'active';

/** What a mark looks like; each look is a highlight of its own. */
export interface Look {
  topic: Topic;
  /** On a link our line stands clear of the link's own. */
  link: boolean;
  state: MarkState;
}

const TOPICS: readonly Topic[] = ['ai-footage', 'studio-finance'];
const STATES: readonly MarkState[] = ['rest', 'hover', 'active'];

/** Every look that a mark may have. */
export const allLooks = (): Look[] =>
  TOPICS.flatMap((topic) => [false, true].flatMap((link) => STATES.map((state) => ({ topic, link, state }))));

/** A look as one word, for maps and names. */
export function lookKey({ topic, link, state }: Look): string {
  return `${topic} ${link ? 'link' : 'text'} ${state}`;
}

/** One mid-tone per topic, at least 3:1 on white, salmon, sepia and black: marks need no theme. Dots or double rule: DESIGN 3. */
const LINES: Record<Topic, { colour: string; style: string; width: number; wide: number; offset: string }> = {
  'ai-footage': { colour: '#A153BC', style: 'dotted', width: 3, wide: 4, offset: '.22em' },
  'studio-finance': { colour: '#0E8792', style: 'double', width: 1.5, wide: 2, offset: '.16em' },
};
const LINK_OFFSET = '.36em';

/** Per cent of the colour behind the words; doubled, nearly, where the reader asks for contrast. */
const TINTS = { hover: [14, 26], active: [24, 40] } as const;

/**
 * The rules of all looks, for `::highlight()`, which takes colours and lines only. `nameOf` gives a look's highlight.
 * Their style is `tint`, or `none`, with which marks that rest are not drawn, or lines. In forced colours Chromium draws every highlight
 * as what is selected, whatever its rule says: https://github.com/w3c/csswg-drafts/issues/7264.
 */
export function markRules(nameOf: (look: Look) => string, style: unknown): string {
  const drawn = allLooks().filter(({ state }) => style !== 'none' || state !== 'rest');
  const rules = (declare: (look: Look) => string, looks: readonly Look[] = drawn): string =>
    looks.map((look) => `::highlight(${nameOf(look)}){${declare(look)}}`).join('');
  const tinted = drawn.filter((look) => tintOf(look, style) !== null);
  const touched = drawn.filter(({ state }) => state !== 'rest');
  return (
    `@media screen{${rules((look) => lineOf(look, style) + backgroundOf(look, style, 0))}}` +
    `@media screen and (prefers-contrast:more){${rules((look) => backgroundOf(look, style, 1), tinted)}}` +
    `@media screen and (forced-colors:active){${rules(() => 'text-decoration-color:LinkText;background-color:transparent')}` +
    `${rules(() => 'background-color:Highlight;color:HighlightText', touched)}}`
  );
}

function lineOf({ topic, link, state }: Look, style: unknown): string {
  const { colour, style: dots, width, wide, offset } = LINES[topic];
  const line = style === 'tint' && state !== 'active' ? 1 : `${dots} ${state === 'rest' ? width : wide}`;
  return (
    `text-decoration:underline ${line}px ${colour};` +
    `text-underline-offset:${link ? LINK_OFFSET : offset};text-decoration-skip-ink:none;`
  );
}

/** With the style `tint` a mark that rests is tinted as one that is hovered, and one that is hovered as an active one. */
function tintOf({ state }: Look, style: unknown): keyof typeof TINTS | null {
  if (style !== 'tint') return state === 'rest' ? null : state;
  return state === 'rest' ? 'hover' : 'active';
}

function backgroundOf(look: Look, style: unknown, contrast: 0 | 1): string {
  const tint = tintOf(look, style);
  if (!tint) return '';
  return `background-color:color-mix(in srgb,${LINES[look.topic].colour} ${TINTS[tint][contrast]}%,transparent);`;
}
