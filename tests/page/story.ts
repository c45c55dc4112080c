import { cardText } from '../../utils/core/card.ts';
import type { CardScript } from '../../utils/page/card-bridge.ts';
import { say } from '../helpers/say.ts';

// Paragraphs of a story on Harbour Pictures: of the first two the pack knows the figures.

export const REVENUE =
  '<p>Harbour Pictures had revenue of €2.41bn in the first quarter of 2026, it said on Thursday.</p>';
export const PROFIT = '<p>Net income at Harbour Pictures was €320m in the first quarter of 2026, it said.</p>';
export const PLAIN = '<p>The blue crane of the old port has returned after two years in a yard up the coast.</p>';

/** As the card's script does it. */
export const textsOf: CardScript['textsOf'] = (facts) =>
  facts.map(({ known, comparisons, refusals }) => cardText(known, comparisons, refusals, say));
