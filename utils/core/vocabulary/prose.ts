/** A full stop after one of these, or after a single capital letter, does not end a sentence. */
export const abbreviation =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Bros|No|vs|approx|est|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e)$/;

/** A full stop with the space behind it, unless it shortens "consensus" before a figure; or the space before a dateline, "LIMA, July 17 (Wire) - ". */
export const sentenceEnd =
  /(?<!\b(?:cons|est|prev)(?=\. (?:US)?[$£€\d]))[.!?…]["')\]]*\s+(?=["'([]*[A-Z0-9$£€])|(?<=[\w%'"]) +(?=[A-Z]{2}[A-Z. ]{1,30}(?:, [A-Z][A-Za-z. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?: \([A-Z][\w /]{1,30}\))?| \((?:[A-Z][\w /]{1,30})\)) ?[-–—] ?[A-Z])/g;
