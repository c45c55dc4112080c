/** A full stop after one of these, or after a single capital letter, does not end a sentence. */
export const abbreviation =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|Gov|Inc|Corp|Ltd|Co|Bros|No|vs|approx|est|Rs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e)$/;

/** …unless it is one that names end with, or times, and a word of grammar opens what is behind it: "of Warner Bros. In the quarter". */
export const closingAbbreviation = /(?:[A-Z]\.[A-Z]|\b(?:Inc|Corp|Ltd|Co|Bros|Jr|Sr|a\.m|p\.m))$/;
export const opensAnew =
  /^(?:The|An?|It|Its|They|Their|He|She|His|Her|We|Our|I|You|This|That|These|Those|There|In|On|At|By|With|For|From|But|And|Yet|So|If|When|While|As|After|Before|Since|Then|Now|Still|Not|No|Both|Each|Some|Most) (?=[a-z\d$£€])/;

/** A full stop with the space behind it, unless it shortens "consensus" before a figure; or the space before a dateline, "LIMA, July 17 (Wire) - ". */
export const sentenceEnd =
  /(?<!\b(?:cons|est|prev)(?=\. (?:US)?[$£€\d]))[.!?…]["')\]]*\s+(?=["'([]*[A-Z0-9$£€])|(?<=[\w%'"]) +(?=[A-Z]{2}[A-Z. ]{1,30}(?:, [A-Z][A-Za-z. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?: \([A-Z][\w /]{1,30}\))?| \((?:[A-Z][\w /]{1,30})\)) ?[-–—] ?[A-Z])/g;
