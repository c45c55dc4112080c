import type { Hedge } from '../interval.ts';

/** Words right before a figure that widen what it stands for; the first that matches counts. */
export const HEDGES: [Hedge, RegExp][] = [
  [
    'up-to',
    /\b(?:as (?:high|much|many) as|up to|at most|no more than|less than|fewer than|under|below|short of) (?:the )?$/i,
  ],
  [
    'nearly',
    /\b(?:nearly|almost|just (?:under|below|short of|shy of)|close to|not quite|approaching|a (?:whisker|touch) under) (?:the |an? )?$/i,
  ],
  [
    'over',
    /\b(?:just over|over|more than|above|at least|upwards? of|exceeding|north of|beyond|past|no less than|well over) $/i,
  ],
  ['about', /(?:\b(?:about|around|roughly|some|approximately|circa|in the region of|or so) (?:the |an? )?|~ ?)$/i],
  ['exactly', /\b(?:exactly|precisely) $/i],
];

/** Words after a number that are not what it counts. */
export const COUNT_STOP_WORDS =
  /^(?:and|the|for|from|with|was|were|has|had|have|are|its|that|this|which|who|when|where|while|after|before|but|than|per|more|less|fewer|higher|lower|better|worse|january|february|march|april|may|june|july|august|september|october|november|december|percent|percentage|points?|times|fold|of|on|in|to|at|by|as|or|not|ago|earlier|later|last|next|year-on-year|year-over-year|compared|versus|against|instead|into|over|under|about|during|between|since|through|would|could|will|should|may|might|must|being|been|also|still|only|even|then|out|off|some|all)$/i;

/** Source of a pattern for what stands behind a multiple that tells of time. */
export const FASTER =
  '(?:(?:as )?(?:much )?(?:faster|quicker|sooner|speedier|shorter)|more quickly|as fast|as quick(?:ly)?|the (?:speed|pace|rate)|less time)';
