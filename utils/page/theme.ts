import { hostOf } from './nodes.ts';

/** Below this the background is dark: relative luminance at which white and black text contrast alike. */
const DARK = 0.18;

/** Whether the page behind an element is light or dark; null where its colours cannot be read. */
export function themeBehind(element: Element): 'light' | 'dark' | null {
  for (let around: Element | null = element; around; around = around.parentElement ?? hostOf(around)) {
    const style = getComputedStyle(around);
    if (style.backgroundImage !== 'none') return null;
    const colour = rgba(style.backgroundColor);
    if (!colour) return null;
    if (colour.alpha >= 0.5) return luminance(colour) < DARK ? 'dark' : 'light';
  }
  return canvasTheme(element.ownerDocument);
}

/** Nothing is painted: what shows is the browser's own canvas. */
function canvasTheme(page: Document): 'light' | 'dark' | null {
  const scheme = getComputedStyle(page.documentElement).colorScheme;
  if (scheme.includes('dark')) return scheme.includes('light') ? null : 'dark';
  return 'light';
}

interface Colour {
  /** Red, green, blue; 0 to 255. */
  channels: number[];
  alpha: number;
}

function rgba(colour: string): Colour | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  return { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ channels }: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
