import { useEffect, useRef } from 'preact/hooks';
import { paragraphWords } from '../../utils/core/card.ts';
import type { PanelMention } from '../../utils/core/panel-list.ts';
import { TOPIC_NAMES, VERDICT_NAMES } from '../../utils/core/words.ts';
import { useSay } from '../say.ts';
import { quoteAround } from '../tab/order.ts';
import { TopicGlyph } from '../TopicGlyph.tsx';
import { VerdictChip } from '../VerdictChip.tsx';
import { languageOf } from './language.ts';

interface Props {
  mention: PanelMention;
  /** The page's address at these words, for who opens it in another tab. */
  href: string;
  current: boolean;
  onGoTo: (index: number) => void;
  onPoint: (index: number | null) => void;
}

/** One mention: the page's sentence, the fact, the verdict; of the current one also how the two stand beside each other. */
export function PanelRow(props: Props) {
  const say = useSay();
  const { mention, current, onPoint } = props;
  const { index, topic, outcome, standing, asOf, source } = mention;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={row}
      class={current ? 'm now' : 'm'}
      onPointerEnter={() => onPoint(index)}
      onPointerLeave={() => onPoint(null)}
    >
      <TopicGlyph topic={topic} />
      <MentionLink {...props} />
      {current && outcome !== null && <p class="o">{outcome}</p>}
      <p class="s">{say('panel.place', standing ?? asOf, paragraphWords(source.paragraphs, say))}</p>
    </li>
  );
}

/** First what the pack says, then what the page does; the eye meets them the other way round. */
function MentionLink({ mention, href, current, onGoTo, onPoint }: Props) {
  const say = useSay();
  const { index, topic, verdict, statement, language } = mention;
  const go = (event: MouseEvent): void => {
    // Another tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGoTo(index);
  };
  return (
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      onClick={go}
      onFocus={() => onPoint(index)}
      onBlur={() => onPoint(null)}
    >
      <span class="vh">{say('topic.before', say(TOPIC_NAMES[topic]))}</span>
      <b class="t" lang={language}>
        {statement}
      </b>
      {verdict && (
        <span class="v">
          <VerdictChip verdict={verdict} words={say(VERDICT_NAMES[verdict])} />
        </span>
      )}
      <Quote mention={mention} />
    </a>
  );
}

function Quote({ mention }: { mention: PanelMention }) {
  const { before, mention: words, after } = quoteAround(mention);
  return (
    <span class="q" lang={languageOf([mention])} dir="auto">
      {before}
      <mark class={mention.topic}>{words}</mark>
      {after}
    </span>
  );
}
