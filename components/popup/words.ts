import type { Health } from '../../utils/core/health.ts';
import type { Outcome } from '../tab/order.ts';
import type { Topic } from '../../utils/core/pack.ts';
import type { CountKey, PlainKey, Say } from '../../utils/core/say.ts';
import { languageName } from '../../utils/core/page-language.ts';
import type { Site, TabView } from '../../utils/core/tab-view.ts';
import { TOPIC_NAMES } from '../../utils/core/words.ts';

/** A state in words: what is so, and why. */
export interface StateText {
  title: string;
  body: string;
  note?: string;
}

export const KNOWLEDGE_NOTES: Record<Health['done'], PlainKey> = {
  rebuilt: 'popup.rebuilt',
  kept: 'popup.kept',
};

/** "1 differs", "2 fit": an outcome with its count. */
export const TALLY: Record<Outcome, CountKey> = {
  differs: 'tally.differs',
  agrees: 'tally.agrees',
  'other-period': 'tally.otherPeriod',
  forecast: 'tally.forecast',
  refused: 'tally.refused',
  self: 'tally.self',
};

/** The line under the product's name. */
export function siteLine(view: TabView, say: Say): string {
  switch (view.state) {
    case 'paused':
      return say('popup.paused');
    case 'restricted':
      return say('popup.browserPage');
    case 'gone':
      return say('state.gone');
    case 'not-news':
    case 'withheld':
    case 'opted-out':
      return view.host;
    case 'off':
      return say('popup.offFor', view.host);
    default:
      return readingLine(view, say);
  }
}

function readingLine({ host, right, keeps }: Site, say: Say): string {
  if (right === null) return say('popup.onceOn', host);
  return say(keeps ? 'popup.onFor' : 'popup.privateOnFor', host);
}

/** The words for a page that lists nothing. */
export function stateText(view: Exclude<TabView, { state: 'found' }>, say: Say): StateText {
  switch (view.state) {
    case 'reading':
      return { title: say('state.reading'), body: say('state.readingWhat') };
    case 'nothing':
      return nothingText(view.topicsOff, say);
    case 'foreign':
      return foreignText(view.language, say);
    case 'off':
      return {
        title: say('state.off'),
        body: say('state.offWhat', view.host),
        ...(!view.keeps && { note: say('state.offNote') }),
      };
    case 'paused':
      return { title: say('popup.paused'), body: say('state.pausedWhat') };
    case 'not-news':
      return {
        title: say('state.notNews'),
        body: say(view.ask ? 'state.notNewsAsk' : 'state.notNewsWhat'),
        note: say('state.notNewsNote'),
      };
    case 'withheld':
      return { title: say('state.withheld'), body: say('state.withheldWhat'), note: say('state.withheldNote') };
    case 'opted-out':
      return { title: say('state.optedOut'), body: say('state.optedOutWhat', view.host) };
    case 'restricted':
      return { title: say('state.restricted'), body: say('state.restrictedWhat') };
    case 'gone':
      return { title: say('state.gone'), body: say('state.goneWhat') };
    case 'failed':
      return { title: say('state.failed'), body: say('state.failedWhat') };
  }
}

/** Whether there is nothing left to look for. */
export function areAllOff(topics: readonly Topic[]): boolean {
  return topics.length === Object.keys(TOPIC_NAMES).length;
}

function nothingText(off: readonly Topic[], say: Say): StateText {
  if (areAllOff(off)) return { title: say('state.topicsOff'), body: say('state.topicsOffWhat') };
  const title = say('state.nothing');
  const [topic] = off;
  if (topic === undefined) return { title, body: say('state.nothingWhat'), note: say('state.nothingNote') };
  return { title, body: say(topic === 'ai-footage' ? 'state.nothingFinance' : 'state.nothingFootage') };
}

function foreignText(language: string, say: Say): StateText {
  const name = languageName(language, say);
  return {
    title: say('state.foreign'),
    body: name === null ? say('state.foreignUnnamed') : say('state.foreignWhat', name),
  };
}
