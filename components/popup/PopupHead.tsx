import { useEffect, useRef } from 'preact/hooks';
import { siteLine, siteSwitchName } from './words.ts';
import { BrandIcon } from './BrandIcon.tsx';
import type { PopupView } from './view.ts';

/** States in which the reader can switch the site: it is on the list, and nothing above it is off. */
const SWITCHABLE = new Set<PopupView['state']>(['found', 'reading', 'nothing', 'off', 'failed']);

interface Props {
  view: PopupView;
  onToggleSite: (on: boolean) => void;
}

/** Name of the product, of the site, and the site's switch. Takes the focus when the popup opens. */
export function PopupHead({ view, onToggleSite }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const host = view.state === 'restricted' ? null : view.host;
  const on = view.state !== 'off';
  return (
    <header class="ph">
      <BrandIcon />
      <div class="site">
        <h1 ref={heading} tabIndex={-1}>
          Sidelight
        </h1>
        <p>{siteLine(view.state, host)}</p>
      </div>
      {host !== null && SWITCHABLE.has(view.state) && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={on}
          aria-label={siteSwitchName(host)}
          onClick={() => onToggleSite(!on)}
        />
      )}
    </header>
  );
}
