import { phrases } from '../phrases.ts';

/** Words for artificial intelligence at work. Case counts for the short ones, so this is a pattern of its own. */
export const ai =
  /(?<!\w)(?:A\.I\.|AI|AI-\w+|ai-\w+|Gen ?AI|GenAI|(?<=^|[.:] )Ai\b|(?:Sora|Runway|Midjourney|DALL-E|Veo ?\d?|Kling|Stable Diffusion|Firefly|Luma|Moonvalley|Seedance|Pika|OpenAI|MiniMax|Hailuo|Metaphysic|Flawless AI|Respeecher|ElevenLabs)|(?i:artificial[ -]intelligence|artificially intelligent|gen(?:erative)?[ -]?AI|generative (?:models?|tools?|video|technology|software|systems?)|deep-?fakes?|text-to-(?:video|image)|image-to-video|machine[ -](?:made|generated|learning)|diffusion models?|neural networks?|(?:image|video) generators?|algorithm(?:s|ic|ically)?|synthetic (?:actors?|actress(?:es)?|performers?|footage|media|voices?|stars?|characters?|humans?)|digital (?:replicas?|doubles?|clones?)|computer-generated (?:actors?|actress(?:es)?|performers?|stars?)|(?:made|drawn|done|generated) by (?:a )?(?:software|computer|machine)))(?!\w)/;

/** Makers and makings of video from words: naming one is speaking of AI footage. */
export const videoGenerator =
  /(?<!\w)(?:Sora|Runway|Veo ?\d?|Kling|Luma|Moonvalley|Seedance|Pika|(?i:text-to-video|image-to-video|AI[- ](?:video|film|movie|footage|actor|actress|actors|shot|scene|dubbing|dub)s?|(?:synthetic|computer-generated) (?:actors?|actress(?:es)?|performers?|footage|stars?)))(?!\w)/;

/** Makers of AI by name: what a sentence says of one is of AI footage only where it says so otherwise too. */
export const aiFirm =
  /^(?:Runway|Midjourney|Luma|Moonvalley|Pika|OpenAI|MiniMax|Metaphysic|Flawless AI|Respeecher|ElevenLabs)$/;

/** Words that little but the making of film and television has: beside AI they are enough. */
export const film = phrases(`
  footage
  vfx
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
  shows?
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
  montage
  cast
  dialogue
  monitor
  movie star
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

/** Fields in which AI is none of our business. */
export const otherField = phrases(`
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
  home ?page
  thumbnails?
  ads?
  advert(s|ising|isements?|isers?)?
  ad-supported
  marketers?
  homework
  essays?
  self-driving
  medical
  hospitals?
  doctors?
  drugs?
  insurance
  banks?
  banking
  stocks?
  shares
  investors
  cloud
  customer service
  call cent(re|er)s?
  cyber*
  military
  army
  weapons?
  police
  cctv
  court rulings
  lawyers?
  schools?
  students?
  teachers?
  cars?
  phones?
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
  war
  troops
  elections?
  candidates?
  referees?
`);
