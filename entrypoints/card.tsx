import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card.tsx';
import { Speaking } from '../components/say.ts';
import band from '../components/styles/band.css?inline';
import foot from '../components/styles/card-foot.css?inline';
import states from '../components/styles/card-states.css?inline';
import card from '../components/styles/card.css?inline';
import shared from '../components/styles/components.css?inline';
import plots from '../components/styles/plots.css?inline';
import tokens from '../components/styles/tokens.css?inline';
import { nativeApi } from '../utils/extension/native.ts';
import { openFact } from '../utils/extension/open-fact.ts';
import { browserSay } from '../utils/extension/say.ts';
import type { CardView } from '../utils/page/card-desk.ts';
import { createCardScript } from '../utils/page/card-script.ts';

/** Injected when the pointer first enters a mark, or a key first asks for a card. Injected twice, it does nothing. */
export default defineUnlistedScript(() => {
  const isPrivate = nativeApi().extension?.inIncognitoContext === true;
  const styles = [tokens, shared, card, foot, plots, band, states];
  const say = browserSay();
  const hostName = (): string => globalThis.sidelightHost ?? 'x-card';
  globalThis.sidelightCard ??= createCardScript(hostName, styles, say, (layer, view) => {
    // The words have gone with the extension.
    if (view && nativeApi().runtime.id === undefined) return view.onClose();
    render(view && <Speaking value={say}>{cardOf(view, isPrivate)}</Speaking>, layer);
  });
});

function cardOf(view: CardView, isPrivate: boolean) {
  return <Card {...view} onSource={isPrivate ? null : () => showSource(view)} />;
}

function showSource({ cards, index }: CardView): void {
  const id = cards[index]?.id;
  if (id !== undefined) void openFact(nativeApi(), id);
}
