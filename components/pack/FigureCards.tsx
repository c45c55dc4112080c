import type { FigureView } from '../../utils/core/pack-view.ts';
import { Hero } from '../card/Hero.tsx';
import { drawing } from '../plots/drawing.tsx';
import { useSay } from '../say.ts';

/** The pack's figures, large, each with its drawing. */
export function FigureCards({ figures }: { figures: readonly FigureView[] }) {
  const say = useSay();
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{say('pack.figures')}</h2>
      <ul class="key">
        {figures.map(({ id, name, card }) => (
          <li key={id} class="box">
            <h3>{name}</h3>
            <Hero {...card} />
            {card.below && drawing(card.below)}
            <p class="lab">
              {card.asOf.text}, <a href={`#${id}`}>¶&#8239;{card.source.paragraphs.join(', ')}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
