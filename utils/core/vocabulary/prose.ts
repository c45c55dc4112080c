/** A full stop after one of these, or after a single capital letter, does not end a sentence. */
export const abbreviation =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Bros|No|vs|approx|est|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e)$/;
