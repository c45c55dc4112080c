import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card.tsx';
import { Speaking } from '../components/say.ts';
import band from '../components/styles/band.css?inline';
import foot from '../components/styles/card-foot.css?inline';
import sheet from '../components/styles/card-sheet.css?inline';
import states from '../components/styles/card-states.css?inline';
import card from '../components/styles/card.css?inline';
import shared from '../components/styles/components.css?inline';
import plots from '../components/styles/plots.css?inline';
import tokens from '../components/styles/tokens.css?inline';
import { nativeApi } from '../utils/extension/native.ts';
import { loadMore, openFact, switchOff } from '../utils/extension/card-calls.ts';
import { browserSay } from '../utils/extension/say.ts';
import type { CardView } from '../utils/page/card-desk.ts';
import { createCardScript } from '../utils/page/card-script.ts';
import { loadScripts } from '../utils/page/load-scripts.ts';

/** Injected when the pointer first enters a mark, or a key first asks for a card. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  const api = nativeApi();
  // A page of ours, which shows how it all works: it has no site, and its scripts come by another way.
  const isOurs = location.href.startsWith(api.runtime.getURL('/'));
  const isPrivate = api.extension?.inIncognitoContext === true;
  const say = browserSay();
  const cardOf = (view: CardView) => (
    <Card
      {...view}
      onSource={isPrivate ? null : () => showSource(view)}
      onSiteOff={isOurs ? null : () => void switchOff(api)}
    />
  );
  const hostName = (): string => globalThis.sidelightHost ?? 'x-card';
  globalThis.sidelightCard ??= createCardScript(hostName, STYLES, {
    say,
    draw(layer, view) {
      // The words have gone with the extension.
      if (view && api.runtime.id === undefined) return view.onClose();
      render(view && <Speaking value={say}>{cardOf(view)}</Speaking>, layer);
    },
    async more() {
      if (!globalThis.sidelightMore) await (isOurs ? loadScripts(document, ['/more.js']) : loadMore(api));
      return globalThis.sidelightMore ?? null;
    },
  });
});

const STYLES = [tokens, shared, card, foot, plots, band, states, sheet];

function showSource({ cards, index }: CardView): void {
  const id = cards[index]?.id;
  if (id !== undefined) void openFact(nativeApi(), id);
}
