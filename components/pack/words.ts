import type { ParagraphCheck, FactCheck } from '../../utils/core/proof/verify.ts';
import type { Standing } from '../../utils/core/pack.ts';
import type { PlainKey } from '../../utils/core/say.ts';

export const COLUMNS: readonly PlainKey[] = [
  'pack.columnFact',
  'pack.columnFigure',
  'pack.columnAsOf',
  'pack.columnStanding',
  'pack.columnParagraph',
];

export const STANDINGS: Record<Standing, PlainKey> = {
  reported: 'pack.reported',
  claim: 'pack.claim',
  critics: 'pack.critics',
  demand: 'pack.demand',
  outlook: 'pack.outlook',
};

export const PARAGRAPH_STATES: Record<ParagraphCheck['state'], PlainKey> = {
  holds: 'verify.same',
  differs: 'verify.other',
  missing: 'verify.missing',
};

export const FACT_STATES: Record<FactCheck['state'], PlainKey> = {
  holds: 'verify.holds',
  stands: 'verify.stands',
  fails: 'verify.fails',
};
