import { phrases, phraseSource } from '../phrases.ts';
import { companyByNoun } from './companies.ts';
import { IMAGES, MADE, WORKERS } from './word-classes.ts';

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
    pictures?
    images?
    material
    films?
    movies?
    series
    shows?
    dramas?
    thrillers?
    comed(y|ies)
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
    (film|programme|movie)-?makers?
    producers?
    directors?
    writers?
    animators?
    crews?
    broadcasters?
    titles?
    markets?
    companies
    houses?
    jobs?
    roles?
  `)})(?![\\w'-]))+`,
  'i',
);

/** Words by which a sentence goes on about the scene of the one before, */
const sceneAnaphor = phrases(`
  it
  they
  these
  (both|the same) (questions?|worries|fears|debate)
  (the|this|that|such|these|those|its) (move|result|series|show|job|film|work|business|debate|question)
`);

/** Perhaps a word that goes with the noun behind it: "that | new tool", not "that | the tool". */
const WORD = "((?!(?:the|a|an|this|these|its|his|her|their|such) )\\w+(?:'s)? )?";

/** …and about its very pictures or voices. */
export const pictureAnaphor = phrases(`
  (the|this|that|such|these|those|its) ${WORD}(sequences?|scenes?|shots?|effects|footage|clips?|stunt|collapse|images?|imagery|frames|visuals|versions?|tracks|voices|dubs|replicas?|likeness|animation|character)
  the same (treatment|trick|method|thing|way)
`);
/** …or names the company whose they are, by its kind, or what is to come of the series. */
export const ownAnaphor = new RegExp(
  String.raw`${pictureAnaphor.source}|${companyByNoun.source}|\b(?:season (?:two|2)|(?:second|next|new) season)\b`,
  'i',
);
/** …or about either. */
export const anaphor = new RegExp(`${sceneAnaphor.source}|${pictureAnaphor.source}`, 'i');
const TAKEN =
  '(filmed|shot|drawn|drew|painted|animated|recorded|sung|sang|built|modelled|photographed|acted|posed|exist|existed|lived)';
/** What is said of pictures, voices and persons that nobody made: an article about AI footage tells them so without a word for AI. */
export const unmade = phrases(`
  (no|nobody|no one|no-one|none|hardly (a|an|any)|not one|neither) (\\w+ ){0,5}(took|${TAKEN})
  (was|were|been|is|are)(n't| not| never| hardly) (ever |really |actually )?${TAKEN}
  (${IMAGES}|${WORKERS}|stars?|starlets?|singers?|cast|leads?|hero|heroine)['"]? (\\w+ ){0,2}(do|does|did)(n't| not) exist
  (who|that|which|he|she|it|they) (has |have |had )?never (existed|happened|been born|lived)
  without (a |any |the )?(cameras?|lens|lenses|film crew|actors?)
  (no|nobody|none|never|not|n't) ... (in front of|before) (a|the|any) (camera|lens)
  never (entered|stepped into|set foot in|stood in|saw|seen|been in|been on|been to) (a|the|any) (booth|studio|set|stage)
  (no|without a) (pulse|heartbeat|childhood|birthplace)
  fake (\\w+ ){0,2}(${IMAGES}|${WORKERS})
  artificial(?! intelligence| lights?| snow| limbs?)
  unreal(?! engine)
  did no such thing
`);
/** What AI is called once it has been spoken of. */
const TOOLS =
  '(technology|technologies|tools?|software|systems?|models?|techniques?|methods?|process|machines?|computers?|service|start-up|app|programs?|generators?|engines?|bots?|robots?|code|avatars?|replicas?|clones?|doubles?|scans?|tracks)(?! (chief|officer|head|boss|executive|editor|desk|firms?|giants?|stocks?|shares)(?!\\w))';

/** …where it is this very one. */
export const thatTool = phrases(`
  (the|this|that|such|these|those) ${WORD}${TOOLS}
  the same \\w+'s ${TOOLS}
  ${MADE} ((in )?(that|this|the same) way(?! (as|that|of)(?!\\w))|(?<!done )like (this|that))
`);

/** Words for the AI that the sentences before spoke of. */
export const toolAnaphor = phrases(`
  (the|this|that|such|these|those|a|its|his|her|their|same|similar|comparable|rival|no|which|what|whose) ${WORD}${TOOLS}
  (by|with|from|of|to|against) (\\w+ )?(software|machines?|computers?|code|bots?|prompts?)
  ${MADE} ((in )?(that|this|the same) way(?! (as|that|of)(?!\\w))|(?<!done )like (this|that))
  machines
  synthetic \\w+
  generative tools?
  ai
`);
