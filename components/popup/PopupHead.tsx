import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../utils/core/tab-view.ts';
import { useSay } from '../say.ts';
import type { PopupEvents } from './events.ts';
import { siteLine } from './words.ts';
import { BrandIcon } from '../BrandIcon.tsx';

/** States in which the reader can switch the site, where we have a right to it and may keep the choice. */
const SWITCHABLE = new Set<TabView['state']>(['found', 'reading', 'nothing', 'foreign', 'off', 'failed']);

interface Props {
  /** Null: not known yet. */
  view: TabView | null;
  onToggleSite: PopupEvents['onToggleSite'];
}

/** Name of the product, of the site, and the site's switch. Takes the focus when the popup opens, or when a button that had it goes. */
export function PopupHead({ view, onToggleSite }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) heading.current?.focus();
  }, [view?.state]);
  return (
    <header class="ph">
      <BrandIcon />
      <div class="site">
        <h1 ref={heading} tabIndex={-1}>
          Sidelight
        </h1>
        <p>{view ? siteLine(view, say) : '\u00a0'}</p>
      </div>
      {view && <SiteSwitch view={view} onToggleSite={onToggleSite} />}
    </header>
  );
}

function SiteSwitch({ view, onToggleSite }: Props & { view: TabView }) {
  const say = useSay();
  const on = view.state !== 'off';
  if (!('right' in view) || !view.keeps || !SWITCHABLE.has(view.state)) return null;
  if (view.right === null && on) return null;
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={say('popup.siteSwitch', view.host)}
      title={view.right === 'granted' && on ? say('popup.noMore') : undefined}
      onClick={() => void onToggleSite(!on)}
    />
  );
}
