import { phrases } from '../phrases.ts';

/** Makers and models by name, of video above all. */
const VIDEO_NAMES =
  'Sora|Runway(?! (?:incursions?|lights?|closures?|extensions?|shows?|models?)\\b)|Veo ?\\d?|Kling|Luma|Moonvalley|Marey|Seedance|Pika|Hailuo|Higgsfield|Dream Machine|Vidu|Hunyuan|Asteria|Tilly Norwood';
/** …of pictures, voices and faces, or of much else besides. */
const OTHER_NAMES =
  "Midjourney|DALL-E|Stable Diffusion|Stability AI|Stability|Firefly|Imagen|Nano Banana|OpenAI|MiniMax|Metaphysic|Flawless(?= AI|'s )(?: AI)?|Deepdub|Respeecher|ElevenLabs|Synthesia|HeyGen|Papercup|Wonder Dynamics|DeepMind|Xicoia|Particle6";

/** What a generator makes that is somebody: "synthetic actress". */
const PERSON =
  '(?:actors?|actress(?:es)?|performers?|stars?|starlets?|cast|extras|crowds?|characters?|humans?|people|voices?|doubles?)';
/** …or something to look at. */
const SIGHT =
  '(?:footage|media|images?|imagery|pictures?|photos?|video|videos|clips?|shots?|scenes?|sequences?|material|backgrounds?|dubs?|dubbing|performances?)';
/** What works by itself: what it has made or drawn is made by AI. */
const MAKER = '(?:software|machines?|an? computer|bots?|robots?|prompts?|algorithms?|program|generators?)';

/** Words for artificial intelligence at work. Case counts for the short ones, so this is a pattern of its own. */
export const ai = new RegExp(
  [
    String.raw`(?<!\w)(?<!(?:evil|killer|rogue|sentient|murderous|malevolent|deadly|vengeful|fictional|villainous) )(?:A\.I\.|AI(?! (?:dolls?|robots?|villains?|companions?|(?:actors?|humans?|people|characters?) (?:to|who|that) (?:teach|train|tutor|coach)|girlfriends?|overlords?|apocalypse|uprising|sidekick|called|named|gone))|AI-\w+|ai-\w+|Gen ?AI|GenAI|(?<=^|[.:] )Ai\b|(?:${VIDEO_NAMES}|${OTHER_NAMES})|(?i:`,
    [
      'artificial[ -]intelligence(?! (?:called|named|known as|gone|that (?:wants|turns|takes over)))|artificially intelligent|gen(?:erative)?[ -]?AI',
      'generative (?:models?|tools?|video|technology|software|systems?)',
      'deep-?fak(?:es?|ed|ing)|text-to-(?:video|image)|image-to-video|machine[ -](?:made|generated|learning|drawn|written|voiced|dubb(?:ed|ing)|dubs?)|(?:computer|machine|software|program)s? (?:had |has |have )?(?:learn(?:ed|t|s)|dream(?:s|t|ed)? up|invent(?:s|ed)|conjur(?:es|ed))|(?:computer|machine|software|program) (?:that|which) (?:has|had|was|is) (?:\\w+ )?(?:been )?(?:asked|told|taught|instructed) to',
      'diffusion models?|neural networks?|(?:image|video) (?:generators?|models?)|algorithm(?:s|ic|ically)?',
      String.raw`(?:synthetic|computer-generated) ${PERSON}|(?:synthetic|generative|(?<!computer[ -])generated) ${SIGHT}`,
      'digital (?:replicas?|clones?|likeness(?:es)?|twins?)|(?<!no )digital doubles?',
      "(?:cop(?:y|ies|ied)|clon(?:e|ed)|recreated?|mimic|imitate) (?:[\\w']+ ){1,4}by (?:computer|machine|software)",
      'digital cop(?:y|ies) of (?:an?|the|his|her|their) (?:own )?(?:performer|actor|actress|likeness|voice|face|body)s?',
      String.raw`(?:face-swap\w*|voice[- ]cloning|cloning (?:software|tools?|systems?)|cloned voices?)`,
      String.raw`(?:re)?(?:made|knocked (?:down|over)|toppled|demolished|invented|conjured up|drawn|spat out|put together|assembled|dreamed up|dreamt up|imagined|revived|recreated|copied|altered|cloned|replaced|done|generated|written|rendered|painted|created|voiced|dubbed|built|designed|animated) (?:entirely |wholly |partly )?(?:by|from|with|using) (?:an? |the )?${MAKER}`,
      String.raw`(?:made|conjured|rendered|summoned|crumbled?|generated) by prompt|(?:text|written|typed) prompts?`,
    ].join('|'),
    String.raw`))(?!\w)`,
  ].join(''),
);

/** Makers and makings of video from words: naming one is speaking of AI footage. */
export const videoGenerator = new RegExp(
  String.raw`(?<!\w)(?:${VIDEO_NAMES}|(?i:text-to-video|image-to-video|AI (?:[A-Za-z]+ )?(?:advert|commercial)(?!s)|AI[- ](?:video|film|movie|footage|actor|actress|actors|shot|scene|dubbing|dub|short film|micro-?drama)s?|AI-(?:generated|made|created|produced) (?:films?|movies?|series|dramas?|videos?|scenes?|shots?|sequences?|animations?|footage|characters?|actors?|actress|trailers?)|(?:synthetic|computer-generated) ${PERSON}|(?:synthetic|generative|(?<!computer[ -])generated) (?:footage|shots?|scenes?|imagery)))(?!\w)`,
);

/** Makers of AI by name: what a sentence says of one is of AI footage only where it says so otherwise too. */
export const aiFirm = new RegExp(`^(?:Runway|Luma|Moonvalley|Pika|Asteria|${OTHER_NAMES})$`);

const WORK =
  '(?:films?|movies?|documentar(?:y|ies)|dramas?|series|thrillers?|plays?|comed(?:y|ies)|satires?|stor(?:y|ies)|novels?|episodes?|seasons?|shows?)';
/** AI that a story tells of, in no use: "a film about AI", "a man who marries an AI". */
export const fictionalAi = new RegExp(
  String.raw`\b${WORK} (?:[\w'-]+ ){0,2}(?:about|on|exploring|(?:that |which )?(?:looks? at|asks?|imagines?|warns? of)) (?:[\w'-]+ ){0,5}(?:AI|A\.I\.|artificial intelligence)\b|\b(?:marr(?:y|ies)|loves?|dates?|befriends?|fights?|plays?|is|are|against|by) (?:an|the) (?:\w+ )?(?:AI|artificial intelligence)(?=[.,;!?]| (?:who|that|called|named)\b|$)`,
  'i',
);

/** Words that little but the making of film and television has: beside AI they are enough. */
export const film = phrases(`
  (?<!(?:body-?cam|dash-?cam|cctv|drone|police|surveillance|security|camera|phone|satellite) )footage
  vfx
  (feature|short) films?
  (matte|set|background) (painters?|paintings?)
  compositors?
  compositing
  cinematograph*
  colou?rists?
  stunt (performers?|doubles?|men|people)
  make-?up artists?
  casting (directors?|calls?)
  (dubbing|storyboard|voice|concept|effects) artists?
  (background|supporting|leading) (actors?|performers?)
  leading (man|lady)
  soundstages?
  backlots?
  reshoots?
  green[ -]screens?
  motion[ -]capture
  post-?production
  pre-?production
  pre-?visuali[sz]ation
  sitcoms?
  telenovelas?
  soap operas?
  mini-?series
  docu-?(drama|series)s?
  documentar(y|ies)
  biopics?
  sequels?
  prequels?
  remakes?
  cartoons?
  re-?release
  (b|n|t|k|m)ollywood
  directors guild
  animation guild
  screen actors
  oscars?
  academy awards?
  box office
  film festivals?
  cannes
  sundance
  cgi
  (visual|special) effects?
  effects (shots?|scenes?|sequences?|work|artists?|house|team|pipeline)
  film-?mak*
  movie-?mak*
  movies?
  films?
  cinema(s|tic|tography)?
  feature-length
  (opening|closing|title|end) (sequence|titles|credits)
  (movie|film|tv) (scenes?|scripts?|trailers?)
  animat(ion|ions|ors?|ed (film|series|short|feature|adventure))
  anime
  de-?ag(ed|eing|ing)
  dubb(ed|ing)
  vubbing
  lip[- ]sync*
  storyboards?
  screenwrit*
  screenplays?
  (?<!\\b(?:bad|threat|state|key|malicious|rogue) )act(ors?|ress|resses)
  (?<!\\b(?:top|best|star|high) )performers
  showrunners?
  hollywood
  writers guild
  wga
  amptp
  previs*
  (film|movie|tv|television|animation|hollywood) (studios?|industry|business|production)
  live-action
  rotoscop*
  video (tools?|generators?|models?|clips?)
  commercials
  commercials?(?= (?:made|created|generated|shot|filmed))
  web series
`);

/** Words that film and television share with other things: two of them, or one where the text is about film anyway, are enough. */
export const filmToo = phrases(`
  (?<!\\b(?:study|studies|data|research|reports?|surveys?|polls?|analysis|reviews?|trials?|figures|papers?|it|this|that|which|who|he|she) )shows?(?! (?:that|how)\\b)
  series
  tv
  television
  streaming
  productions?
  producers?
  studios?
  entertainment
  content
  creators?
  creatives?
  artists?
  writers?
  storytell*
  stor(y|ies)
  screens?
  season
  episodes?
  characters?
  shots?
  sets?
  performances?
  performer
  voices?
  likeness(es)?
  craft
  imagery
  pictures?
  images?
  video
  sci-fi
  drama
  thriller
  fantasy
  romance
  programmes(?! (for|of|that|to))
  dramas
  flashbacks?
  hits?
  blockbusters?
  effects
  (?<!behind-the-|behind the )scenes?
  sequences?
  scripts?
  directors?
  extras
  credits
  trailers?
  shorts
  (a|the|his|her|their|this|that|first|each) short(?! (time|while|of|term|list|cut|notice|answer|version|walk|distance|break|history|note|span))(?!-)
  montage
  cast
  dialogue
  monitor
  movie star
  scribes?
  pickets?
  on set
  on[ -]screen
  viewers
  audiences?
  cameras?
  shoots?
  shooting
  filming
  premieres?
  climax
  ending
  heroine
  villain
  rubble
  crowds?
  matte
  pixels
  streamers?
  broadcasters?
  commissioners?
  lips?
  rushes
  (walt )?disney
  pixar
  marvel
  lucasfilm
  dreamworks
  warner bros
  paramount
  universal (pictures|studios)
  sony pictures
  lionsgate
  a24
  mgm
  amc networks
  hbo
  hulu
  prime video
  imax
`);

/** Either. */
export const anyFilm = new RegExp(`${film.source}|${filmToo.source}`, 'i');

/** Names of bodies that speak for those whose name they have: "Association of Voice Actors". */
export const association = phrases(`
  associations?
  unions?
  guilds?
  alliance
  federation
  society
  academy
  council
`);

/** Fields in which AI is none of our business. */
export const otherField = phrases(`
  (large|frontier|language|foundation) (language |ai )?models?
  retail
  (ai|artificial intelligence)( \\w+)? (blurs|flags|counts|detects|spots|sharpens|watches|monitors|tracks|transcribes|scans|identifies|recogni[sz]es)
  ai to (blur|flag|count|detect|spot|sharpen|watch|monitor|track|transcribe|scan|identify|recogni[sz]e|summari[sz]e)
  scam(s|mers?)?
  voters?
  unreal engine
  game engines?
  virtual (sets?|production|studios?|stages?)
  led (walls?|screens?|volumes?)
  (corporate|office|white-collar|back-office|clerical|desk) (jobs?|workers?|staff|roles?)
  chips?
  semiconductors?
  gpus?
  data cent(re|er)s?
  chatbots?
  chatgpt
  copilot
  coding
  coders?
  software developers?
  programm(er|ers|ing)
  programme descriptions
  search(es)?( tool| feature| engine)?
  recommend*
  (find|choose|pick|suggest|rank|sort|tag)(s|ing)? (\\w+ ){0,3}(films?|movies?|series|shows?|titles?|pictures?|artwork)
  home ?page
  thumbnails?
  ads?
  advert(s|ising|isements?|isers?)?
  ad-supported
  marketers?
  brands?
  homework
  essays?
  self-driving
  medical
  medic(ine|s|ally)?
  cancers?
  tumou?rs?
  radiolog*
  mammogra*
  diagnos*
  physicians?
  surge(ons?|ry)
  diseases?
  hospitals?
  patients?
  nurses?
  clinics?
  doctors?
  drugs?
  insurance
  banks?
  banking
  stocks?
  shares
  cloud
  customer service
  call cent(re|er)s?
  cyber*
  military
  army
  weapons?
  police
  cctv
  (body|dash)-?cams?
  (body-?worn|surveillance|security|traffic) cameras?
  number plates?
  satellites?
  weather
  court rulings
  schools?
  students?
  teachers?
  cars?
  metro
  railways?
  passengers?
  airports?
  (bus|train|tram|lorry|truck|taxi|ambulance) drivers?
  ((home )?care|postal|dock|factory|hotel|transit|health) workers?
  phones?(?! calls?)
  smartphones?
  apps?
  games?(?!-)
  gaming
  music
  songs?
  musicians?
  journalis*
  newspapers?
  books?
  novels?
  drones?
  floods?
  fire service
  firefighters?
  residents
  missiles?
  (?<!-)war
  troops
  elections?
  candidates?
  referees?
`);

/** Other work than a scene's, whose time is no matter of the fact. */
export const otherWork =
  /\b(?:ads?|adverts?|dubs?|dubbing|subtitl\w+|trailers?|teasers?|storyboards?|thumbnails?|chips?|virtual production)\b/i;
