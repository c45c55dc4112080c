import type { RefusalReason, Verdict } from './mention.ts';
import type { Metric, Topic } from './pack.ts';
import type { PlainKey } from './say.ts';

// The words that card, popup and announcements share, by their keys in the catalogue.

export const TOPIC_NAMES: Record<Topic, PlainKey> = {
  'ai-footage': 'topic.aiFootage',
  'studio-finance': 'topic.studioFinance',
};

export const MEASURE_NAMES: Record<Metric, PlainKey> = {
  revenue: 'pack.revenue',
  'net-income': 'pack.netIncome',
  views: 'pack.views',
  'production-time': 'pack.productionTime',
};

export const VERDICT_NAMES: Record<Verdict, PlainKey> = {
  agrees: 'verdict.agrees',
  differs: 'verdict.differs',
  'other-period': 'verdict.otherPeriod',
  forecast: 'verdict.forecast',
};

/** Why a figure that looks comparable was not compared. */
export const REFUSAL_WORDS: Record<RefusalReason, PlainKey> = {
  'no-period': 'compared.noPeriod',
  'other-currency': 'compared.otherCurrency',
  'not-claimed': 'compared.notClaimed',
  'other-measure': 'compared.otherMeasure',
  'uncertain-profit': 'compared.uncertainProfit',
  'uncertain-company': 'compared.uncertainCompany',
  'uncertain-date': 'compared.uncertainDate',
};

/** Of whatever is quoted of a page: the engine reads no other. */
export const PAGE_LANGUAGE = 'en';

/** Most telling first: the order of the popup's list. */
export const VERDICT_ORDER: readonly Verdict[] = ['differs', 'agrees', 'other-period', 'forecast'];
