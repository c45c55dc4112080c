import { phrases, phraseSource } from '../phrases.ts';

/** Nouns right behind a word for AI, film or an aspect, without which a mark would break a phrase in two. */
export const nounTail = new RegExp(
  `^(?:[ -](?:${phraseSource(`
    video
    image
    (big|visual|special)
    effects?
    tools?
    technology
    software
    systems?
    models?
    generators?
    footage
    films?
    movies?
    series
    shows?
    drama
    thriller
    comedy
    hit
    scenes?
    sequences?
    shots?
    actors?
    actress
    performers?
    dubbing
    dubs?
    voices?
    industry
    business
    process
    pipeline
    budgets?
    productions?
    studios?
    strikes?
    work
    artists?
    rules
  `)})(?![\\w'-]))+`,
  'i',
);

/** Words by which a sentence goes on about the scene of the one before. */
export const sceneAnaphor = phrases(`
  it
  they
  these
  (both|the same) (questions?|worries|fears|debate)
  (the|this|that|such|these|those|its) (move|result|series|show|job|film|work|business|debate|question)
`);

/** …and about its very pictures or voices. */
export const pictureAnaphor = phrases(`
  (the|this|that|such|these|those|its) (\\w+ )?(sequences?|scenes?|shots?|effects|footage|clips?|stunt|collapse|images?|imagery|frames|visuals|versions?|tracks|voices|dubs|replicas?|likeness|animation|character)
`);
/** Words for the AI that the sentences before spoke of. */
export const toolAnaphor = phrases(`
  (the|this|that|such|these|those|a|its) (new )?(technology|tools?|software|systems?|models?|technique|method|process|technologies|machines?|computer|service|start-up|app|program|generator|tracks|replicas?|clones?|scans?)
  generative tools?
  ai
`);
