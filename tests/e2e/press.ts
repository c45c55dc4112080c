import { flatten } from '../../tools/browsers/accessibility.ts';
import type { Accessible, Box, Page } from '../../tools/browsers/driver.ts';
import { until } from '../../tools/until.ts';

const CONTROLS = /^(?:button|link|radio|switch)$/;

/** What can be pressed in an accessibility tree, in its order. */
export function controlsIn(tree: Accessible): Accessible[] {
  return flatten(tree).filter(({ role }) => CONTROLS.test(role));
}

export function isNamed({ name }: Accessible, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** Clicks the middle of the control of this name on a page, once it is there and lies still. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const { x, y } = await middleOfControl(page, name);
  await page.mouse.click(x, y);
}

/** The middle of the control of this name, in the window, once it lies where it lay a moment before. */
export async function middleOfControl(page: Page, name: string | RegExp): Promise<{ x: number; y: number }> {
  let controls: Accessible[] = [];
  let last = '';
  const still = async (): Promise<Box | undefined> => {
    controls = controlsIn(await page.accessibilityTree());
    const found = controls.find((one) => isNamed(one, name));
    const box = found && (await page.boxOf(found).catch(() => undefined)); // It may go between two looks.
    const before = last;
    last = JSON.stringify(box);
    return last === before ? box : undefined;
  };
  const otherwise = (): string =>
    `No control ${name} that lies still among: ${controls.map((one) => one.name).join(' | ')}`;
  const { x, y, width, height } = await until(still, otherwise);
  return { x: x + width / 2, y: y + height / 2 };
}
