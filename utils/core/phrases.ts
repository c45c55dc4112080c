/**
 * One pattern from a list of phrases, a line each. In a phrase `...` stands for up to four words, `word*` for any
 * ending, `n't` for any word that ends so, `(a|b)` for either and `(a )?` for perhaps. Whole words, any case.
 */
export function phrases(list: string): RegExp {
  return new RegExp(String.raw`(?<!\w)(?:${phraseSource(list)})(?!\w)`, 'i');
}

/** The source of such a pattern without its edges, to be built into another. */
export function phraseSource(list: string): string {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/(?<!\\)\((?!\?)/g, '(?:'))
    .map((line) => line.replaceAll("n't", String.raw`\w{0,6}n't`))
    .map((line) => line.replaceAll(' ... ', String.raw` (?:[\w'"-]+ ){0,4}`).replaceAll('*', String.raw`\w*`))
    .join('|');
}
