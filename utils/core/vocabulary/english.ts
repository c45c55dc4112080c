import * as aiAnaphora from './ai-anaphora.ts';
import * as aiTerms from './ai-terms.ts';
import { aspects } from './aspects.ts';
import { commonCapital } from './capitals.ts';
import { cueClasses } from './cue-classes.ts';
import * as changes from './changes.ts';
import * as companies from './companies.ts';
import * as disclaimers from './disclaimers.ts';
import * as expectations from './expectations.ts';
import * as measures from './measures.ts';
import * as figureWords from './figure-words.ts';
import { currencies } from './currencies.ts';
import { numberValues, scales } from './numbers.ts';
import * as pageNames from './page-names.ts';
import * as parts from './parts.ts';
import * as periods from './periods.ts';
import * as prose from './prose.ts';
import * as units from './units.ts';
import * as views from './views.ts';

/**
 * The English vocabulary: every word and pattern by which the engine reads. The build writes it to
 * `public/vocabulary.json`; in the browser it is read from storage, so that no page pays for it unless it is read.
 */
export const english = {
  aspects,
  commonCapital,
  cueClasses,
  currencies,
  numberValues,
  scales,
  ...aiAnaphora,
  ...aiTerms,
  ...changes,
  ...companies,
  ...disclaimers,
  ...expectations,
  ...figureWords,
  ...measures,
  ...pageNames,
  ...parts,
  ...periods,
  ...prose,
  ...units,
  ...views,
};
