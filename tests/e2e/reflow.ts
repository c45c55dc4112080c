/**
 * What of a surface is cut or sticks out sideways, a line for each part. WCAG 1.4.10 asks for none at 320 CSS px, to which a window of
 * 1280 px comes at 400 %; at 200 % it has 640 px. Runs in the surface; of a page with an open card, in the card.
 */
export function outOfReach(): string[] {
  const card = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
  const nameOf = (part: Element): string =>
    `${part.localName}.${part.getAttribute('class') ?? ''} "${part.textContent.trim().slice(0, 40)}"`;
  const scrolls = (part: Element): boolean => /auto|scroll/.test(getComputedStyle(part).overflowX);
  const isWithin = (part: Element | null, has: (around: Element) => boolean): boolean =>
    part !== null && (has(part) || isWithin(part.parentElement, has));
  // What is for screen readers alone is clipped away.
  const isClipped = (part: Element): boolean => getComputedStyle(part).clipPath !== 'none';
  const isForEyes = (part: Element): boolean => part.checkVisibility() && !isWithin(part, isClipped);
  const sticksOut = (part: Element): boolean => {
    const { left, right, width } = part.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1) && !isWithin(part.parentElement, scrolls);
  };
  const isCut = (part: Element): boolean => {
    const { overflowX, textOverflow } = getComputedStyle(part);
    return /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && part.scrollWidth > part.clientWidth + 1;
  };
  const scrollsSideways = (part: Element): boolean => scrolls(part) && part.scrollWidth > part.clientWidth + 1;
  const parts = [...(card ?? document.body).querySelectorAll('*')].filter(isForEyes);
  const faults: [string, (part: Element) => boolean][] = [
    ['sticks out', sticksOut],
    ['is cut', isCut],
    ['scrolls sideways', scrollsSideways],
  ];
  const found = faults.flatMap(([fault, has]) => parts.filter(has).map((part) => `${nameOf(part)} ${fault}`));
  const isWide = !card && document.documentElement.scrollWidth > innerWidth;
  return isWide ? [...found, 'the page scrolls sideways'] : found;
}
