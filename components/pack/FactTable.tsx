import { paragraphWords } from '../../utils/core/card.ts';
import type { FactView } from '../../utils/core/pack-view.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';
import { useSay } from '../say.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { COLUMNS, STANDINGS } from './words.ts';

/** Every fact in a row of its own, which an address can point to. */
export function FactTable({ facts }: { facts: readonly FactView[] }) {
  const say = useSay();
  return (
    <section>
      <h2 id="facts">{say('pack.allFacts')}</h2>
      <div class="box">
        <table class="facts" aria-labelledby="facts">
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <Row key={fact.id} {...fact} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ id, card, standing, figures }: FactView) {
  const say = useSay();
  const { paragraphs } = card.source;
  return (
    <tr id={id}>
      <th scope="row" lang={card.language}>
        <TopicGlyph topic={card.topic} />
        <span>
          <span class="vh" lang={say('language')}>
            {say('topic.before', say(TOPIC_NAMES[card.topic]))}
          </span>
          {card.headline}
          {card.detail && <small>{card.detail}</small>}
        </span>
      </th>
      <td class="num" lang={card.language}>
        {figures}
      </td>
      <td>{card.asOf.text}</td>
      <td>
        <span class="stand">{say(STANDINGS[standing])}</span>
        {card.standing && <small>{card.standing}</small>}
      </td>
      <td>
        <span aria-hidden="true">¶&#8239;{paragraphs.join(', ')}</span>
        <span class="vh">{paragraphWords(paragraphs, say)}</span>
      </td>
    </tr>
  );
}
