import { phrases } from '../phrases.ts';
import { PRODUCTIONS, WORKERS } from './word-classes.ts';

/**
 * Classes of words from which the cues of the aspects are composed (`composed` in `aspects.ts`): open lists, each of words that do
 * one and the same thing to a sentence. A class says nothing of an aspect by itself.
 */
export const cueClasses = {
  /** Whoever makes films and series, by craft and by standing. */
  worker: phrases(`
    ${WORKERS}
    (matte|set|scenic|background|backdrop) (painters?|artists?)
    (rotoscope|storyboard|concept|make-?up|effects|visual effects|vfx|dubbing|foley|paint|roto) (artists?|workers?|people|crews?|staff|teams?)
    (stunt|dance|body|voice) (men|women|people|doubles?|actors?|artists?|talents?)
    (model|puppet|film|movie|programme) makers?
    painters?
    modellers?
    lighters?
    riggers?
    dubbers?
    translators?
    subtitlers?
    narrators?
    colou?rists?
    cinematographers?
    camera (operators?|crews?)
    gaffers?
    sculptors?
    puppeteers?
    set builders?
    costume (makers?|designers?)
    scribes?
    juniors?
    trainees?
    apprentices?
    beginners?
    newcomers?
    interns?
    assistants?
    graduates?
    freelancers?
    members
    leading (men|women|man|lady)
    supporting cast
    (the ones?|those|people|anyone|whoever) who (makes?|draws?|paints?|writes?|acts?|sings?|builds?|sews?|animates?|edits?)
    cine workers?
    unions?
    guilds?
  `),
  /** What they live by. */
  livelihood: phrases(`
    jobs?(?! such as| like )
    work
    posts?
    positions
    roles?
    parts
    livelihoods?
    living
    careers?
    professions?
    trades?
    gigs?
    bookings?
    desk
    bread
    wages?
    pay (cheques?|checks?|packets?)
    mortgages?
    rent
    orders
    order books?
    commissions?
    vacanc(y|ies)
    recruit(s|ing|ment)?
    employment
    working (day|hour|week|life|live)s?
    contracts?
    departments?
    (?<!\\b(?:would|could|will|can|to|must|not|they|we|I|you|who|studios?) )pay(?! (for|a|an|the)(?!\\w))
    (roto|paint|clean-?up) work
    rungs?
    ladders?
    line of work
  `),
  /** The loss of it. */
  loss: phrases(`
    displac*
    supplant*
    oust(s|ed|ing)?
    (squeez*|push(es|ed|ing)?|driv(e|es|ing)|drove|elbow(s|ed|ing)?|crowd(s|ed|ing)?|edg(e|es|ed|ing)) (\\w+ ){0,3}(out|aside)
    wip(e|es|ed|ing) out
    threat(s|en|ens|ened|ening)?
    at risk
    exposed
    endanger*
    vulnerable
    vanish*
    disappear*
    redundan*
    sack(s|ed|ing)?
    (lay|lays|laying|laid)[ -]?offs?
    (jobless|unemploy\\w+|idle|idled)
    (out of|short of) (work|a job|business)
    obsolete
    superfluous
    surplus
    unneeded
    (not|n't|never) (be |been )?renewed
    (still|not|no longer|ever) (be )?(needed|wanted|required|called back|call(ed)? again)
    (not|never) (called back|asked back|rehired)
    called back
    dispens*
    do(es|ing)? without
    (first|next) (to (go|feel|suffer|pay|be (hit|cut|gone))|against the wall)
    extinct*
    decimat*
    hollow* out
    what (is|was) left
    (become|became|becomes) of
    (take|takes|taking|took|taken) (\\w+ ){0,2}(over|away)
    (stand|stands|standing|stood|step|steps|stepping|fill|fills|filling) in for
    (instead|in place) of
    substitut*
    (end|death|demise|funeral) (of|for)
    (get|gets|got|getting) rid of
    (no|little|less) (more |longer )?need (for|of)
    (not|n't|nobody|never|no one|no longer|cannot) (\\w+ ){0,2}(pay|hire|cast|employ|book|train)
    undercut*
    automat*
    insult*
    mourn*
    hobby
    cheapen*
    let go
    pull(s|ed|ing)? up
    kicked away
    sawn off
    handed (over )?to
    obituar*
    undertaker*
    (grave|coffin|funeral|doom)*
    devalu*
    disposable
  `),
  /** Less of what they live by. */
  shrink: phrases(`
    lo(se|ses|sing|st)
    (cut|cuts|cutting|halv(e|es|ed|ing)|axe[ds]?|shed|shedding|slash(es|ed|ing)?|shrink*|shrank|shrunk)
    (dry|dries|dried|drying) up
    (goes|gone)(?! (up|to|from|into|on|ahead))
    empt(y|ied|ies)
    fewer
    less
    thin(ner|ned|ning)?
    dent(s|ed)?
    out-?sourc*
    compet*
    affect(s|ed)?
    (take|takes|taking|took|taken)(?! (part|place|on|to|time|long|half|a|an|\\d+|two|three|four|five|six|eight|ten|twice|up to|about|only|just|more|less)(?!\\w))
    cost(s|ing)?
    fate of
    future of
    scarce(r)?
    short(age)?
    risk(s|ed|ing)?
    kill(s|ed|ing)?
    destroy*
  `),
  /** To put something into the place of people. */
  replace: phrases(`
    replac*
    substitut*
    supplant*
    stand[ -]?ins? for
    (stand|stands|standing|stood) in for
    in place of
    instead of
    do away with
    rid of
    impersonat*
  `),
  /** Feelings about it. */
  fear: phrases(`
    fear(s|ed|ful|ing)?
    slap in the face
    insult*
    worr(y|ies|ied|ying)
    anxi*
    alarm(s|ed|ing)?
    uneas*
    nervous*
    dread*
    dismay*
    ang(er|ered|ry|rily)
    furious
    fur(y|or|ore)
    livid
    outrag*
    uproar
    protest*
    appal(led|s|ling)
    (less|not) (pleased|happy|keen|amused|convinced)
    resent*
    bristl*
    trouble[sd]?
    despair*
    horrif*
    condemn*
    denounc*
    boycott*
    walk(ed|ing)? out
    panic*
    spook*
    rattle[ds]
    (not|n't) (so |at all )?sure that
  `),
  /** Whoever speaks for those who work. */
  union: phrases(`
    (?<!\\b(?:credit|european|soviet|student|students'|customs|rugby) )unions?
    guilds?
    equity(?! (capital|investors?|stakes?|funds?|markets?|firms?|partners?|analysts?))
    bectu
    iatse
    wga
    (actors'|performers'|writers') (body|association|federation)
  `),
  /** What they ask for, and that they ask for it. */
  claim: phrases(`
    rules?
    limits?
    curbs?
    clauses?
    protections?
    safeguards?
    guard-?rails?
    wary
    (warn|urge|oppose|hate|condemn|denounce|object|protest|campaign)(s|d|ed|ing)?
    (ballot(s|ed)?|vot(e|es|ed|ing)|contracts?|agreements?|deal|talks|negotiat*|demand(s|ed)?)(?= ([\\w-]+ ){0,4}(on|about|over|against|from|of|before) ([\\w-]+ ){0,2}(AI|artificial intelligence|synthetic|digital)(?!\\w))
  `),
  /** Leave that is given, or is wanting. */
  leave: phrases(`
    consent*
    permission
    licen[cs]*
    payments?
    paid
    compensat*
    royalt(y|ies)
    credited
    approv*
    agree(s|d|ing)?
    ask(s|ed|ing)?(?!,| (\\w+ ){0,4}(whether|if|why|what|how)(?!\\w)| (me|us|him|her) | (not to be|to remain|what|why|how|when|where|for (the|an|its|comment)))
    consult(s|ed|ing)?
    clear(s|ed|ance)
    authori[sz]*
    notif*
    phone calls?
    (rang|rung|phoned|telephoned|emailed|wrote to)(?= (the|any|him|her|them|their|those|up|a|an)(?!\\w))
    (a|any|the) say
    (say|says|said|saying) (yes|no)
    sign(s|ed)? off
    by[- ]your[- ]leave
    rights?
  `),
  /** Words that leave is wanting, or is a condition. */
  want: phrases(`
    (not|no|never|without|nor|none|nobody|neither|no one|cannot)
    \\w+n't
    un(less|til|paid|licen[cs]ed|authori[sz]ed|credited)
    whether
    must
    need(s|ed)?
    only if
    requir*
    forbid*
    forbad*
    prohibit*
    (bar|ban)(s|red|ned|ring|ning)?
    delet*
    wiped?
    refus*
    demand*
    object(s|ed|ing|ions?)?
    (had|have|has) any
    insist*
    expressly
    written
    explicit
    have to
    instead of
    rather than
  `),
  /** Ways of taking from works what a model is made of. */
  take: phrases(`
    train(s|ed|ing)?
    (?<!(?:machine|schools?|students?|children|pupils|people|we|you|they|he|she|I|generation is to) )learn(s|ed|t|ing)?(?! (to|English|that|how|(the|a|their|his|her) (trade|craft|job|ropes|lines)))
    (fed|feed|feeds|feeding) (on|off|in|into|to|with|them|it|thousands|millions)
    (been |was |were |is |being )fed
    scrap(e|ed|es|ing)
    (sweep|sweeps|swept|hoover*|suck*|gobbl*|soak*|mopp*) up
    ingest*
    swallow*
    devour*
    absorb*
    digest*
    (help|helped|helping) (itself|themselves)
    raised on
    (taught|teach|teaches|teaching)
    stud(y|ies|ied|ying)
    (assembled|built|stitched|distilled|made up|put together) (from|on|out of)
    cop(y|ies|ied|ying)
    clon(e|ed|es|ing)
    scan(s|ned|ning)?
    imitat*
    mimic*
    stole(n)?
    steal(s|ing)?
    nick(s|ed|ing)?
    borrow(s|ed|ing)?
    plunder*
    pillag*
    harvest*
    mined
    loot*
    rip(s|ped|ping)?[- ](off|offs)
    recreat*
    reviv*
    resurrect*
    reproduc*
    replicat*
    reus(e|ed|es|ing)
    re-?use
    rework*
    tamper*
    recut
    re-?edit*
    (machines?|models?|systems?|software|computers?|programs?|AI) (has|have|had) (ever |never )?(seen|watched|heard)
    (went|go|gone|poured) into(?! (the|an?|its|this|that|their) (\\w+ )?(series|shows?|films?|movies?|epic|drama|productions?|episodes?|scenes?|sequence))
    draws? (on|from|upon)
    lying about
    copyright*
    misappropriat*
    appropriat*
    raid(s|ed|ing)?
    exploit*
  `),
  /** What is taken: works, and what performers lend to them. */
  work: phrases(`
    works?
    art
    artworks?
    films?
    movies?
    series
    (?<!(?:study|data|research|report|survey) )shows
    characters?
    heroes
    heroine*
    performances?
    voices?
    faces?
    bod(y|ies)
    likeness(es)?
    lookalikes?
    images?
    imagery
    pictures?
    paintings?
    drawings?
    photo(s|graphs?)?
    videos?
    uploads?
    styles?
    scripts?
    screenplays?
    books?
    librar(y|ies)
    catalogues?
    catalogs?
    archives?
    vaults?
    footage
    material
    creations?
    recordings?
    frames?
    stills
    climax
    ending
    franchises?
    gestures?
    data
    text
    internet
    web
    (everything|whatever)
    (our|their|my|his|her|old|past|whose) (\\w+ )?(episodes|scenes|plates|shots)
    files
    sketch(es)?
    portfolios?
  `),
  /** Whoever has a say over works and likenesses. */
  holder: phrases(`
    owners?
    (rights|copyright)[- ]?(holders?|owners?)
    publishers?
    estates?
    heirs?
    famil(y|ies)
    authors?
    directors?
    artists?
    creators?
    actors?
    performers?
    film-?makers
    photographers?
    painters?
    professionals
    people
    stars?
    studios?
  `),
  /** The picture or voice of a person, made again. */
  likeness: phrases(`
    likeness(es)?
    replicas?
    (digital|computer|virtual) (doubles?|cop(y|ies)|twins?|clones?|humans?|versions?)
    doubles
    avatars?
    clones?
    lookalikes?
    (own|my|her|his|their|performer's|actor's|someone's|people's) (face|voice|body|image|likeness)s?
    face (or|and) voice
    voice (or|and) (face|likeness)
    (dead|late|deceased) (actors?|stars?|performers?|actress(es)?)
    estates?
    resemblance
    (clips?|videos?|images?|pictures?) of (him|her|them|me|\\w+ with)
  `),
  /** To make a person again, or what is done with the picture. */
  recreate: phrases(`
    cop(y|ies|ied|ying)
    clon(e|ed|es|ing)
    scan(s|ned|ning)?
    recreat*
    reviv*
    resurrect*
    reproduc*
    replicat*
    synthesi[sz]*
    imitat*
    mimic*
    reus(e|ed|es|ing)
    complain*
    borrow*
    stole(n)?
    recogni[sz]*
    turned up
    protect*
    own(s|ed|ership)?
    control*
    sell(s|ing)?
    sold
  `),
  /** The law on works and persons. */
  law: phrases(`
    laws?
    bills?
    court
    judges?
    legal*
    lawyers?
    act
    congress
    legislat*
    union*
    contracts?
    clauses?
    agreements?
    deals?
    rules?
  `),
  /** Money that a production has or must find. */
  money: phrases(`
    budgets?
    costs?
    money
    cash
    quotes?
    quotations?
    estimates?
    allocations?
    allowances?
    invoices?
    funds?
    bills?
    price(s|d)?
    purse(s|-strings)?
    means
    spend(s|ing)?
    expense*
    outlay*
    payroll
    wallet
    (\\$|£|€|₹|rs\\.? ?)\\d[\\d.,]*(m|bn|k)?
    pay(ing)?
    paid
    afford(s|ed|able)?
    dollars?
    pesos
    millions
  `),
  /** More than there is. */
  tooMuch: phrases(`
    (beyond|exceed*|swallow*|eaten|eat up|devour*|dwarf*|blown?)
    (not|never|n't|no) (\\w+ ){0,3}(stretch*|afford|allow*|cover*|run to|pay|paid|met|carry|carried|bear|borne?|find|found|justify|justified|have|manage*|support*|fund*)
    (could|would)n't (\\w+ ){0,2}(afford|paid|pay|have|run)
    nowhere near
    (higher|more|bigger|larger|dearer|greater) than (the|its|their|our|his|her|any) (\\w+ )?(whole|entire|total|full|show|series|production|season)
    prohibitive*
    out of (reach|the question)
    un(affordable|thinkable|feasible)
    in(feasible)
    (would|could) (have )?run out
    impossible
    too (dear|costly|expensive|high|small|tight|little)
    (cut|dropped|scrapped|struck|written out) (from|out of)
    (lack(s|ed)?|short of|lacking)
    otherwise
    conventional*
    traditional*
    (old|usual|ordinary|other) (way|route|methods?|means|fashion|technique)
    in any other way
  `),
  /** Less of something. */
  less: phrases(`
    cut(s|ting)?
    trim(s|med|ming)?
    reduc(e|es|ed|ing|tion)
    lower(s|ed|ing)?
    slash(es|ed|ing)?
    sav(e|es|ed|ing|ings)
    shav(e|es|ed|ing)
    halv(e|es|ed|ing)
    halve
    (bring|brings|bringing|brought|drive|driving|drove|keep|keeping|push|force|get|hold)(s)? (\\w+ )?(\\w+ )?down
    lop(s|ped)? off
    (take|takes|took|knock|knocks|knocked) (\\w+ ){0,3}off
    cheap(er|ly)?
    fractions? of
    (a|one)[- ](half|third|quarter|fifth|tenth|hundredth|fraction) of
    tenth of
    in half
    half (the|its|that|their)
    efficien*
    econom(ies|i[sz](e|es|ed|ing)|ical)
    thrift*
    stretch
    tighten*
    shrink*
    shrank
    leaner
    less(?! than)
    low(er)?
    spare(s|d)?
    for next to nothing
  `),
  /** Productions that have little. */
  small: phrases(`
    small(er|est)?
    (lower?|micro|no|shoestring|modest|limited|tight|tiny|mid)[- ]?(budget|cost|budgets)s?
    indie
    indies
    independent(s|ly)?
    local
    regional
    amateurs?
    students?
    (of|for) (their|its|our|that|this) size
    like (this|that|their|our|hers|his) one
    mid[- ]?(sized?|tier)
    beginners?
    newcomers?
    young
    unknown
    bedroom
    homes?
    laptops?
    first-time
    modest
    poorer
    cash-strapped
    underfunded
    hard-up
    little
    everyone
    anyone
    anybody
    everybody
    one (man|woman|person)
    foreign
    villages?
    provinc*
    outsiders?
    without (a |the |any )?(studio|money|budget|backing|crew)s?
    (smaller|poorer|developing|other) (countries|markets|nations|places)
    nollywood
    lagos
    school(s)?
    budgets? (of|like|are)
    a series of (that|this|its) size
    never (held|picked up|touched|owned)
  `),
  /** Things becoming possible. */
  open: phrases(`
    open(s|ed|ing)?
    reach(es|ed)?
    democrati[sz]*
    level(s|led|l?ing|l?er)?
    afford*
    access*
    within (the )?(reach|grasp)
    gives? (\\w+ ){0,3}(the )?(chance|means|tools|power)
    unlock*
    (let|lets|letting|allow|allows|allowing|enable|enables|enabling|help|helps)
    (can|could) (now|at last|finally|suddenly)
    now (can|could|able|possible|compete)
    possible
    at last
    finally
    chance
    (stand|stands|stood) to (gain|win|benefit|profit)
    gain(s|ed)? (the )?most
    (will|can|could|would) (now )?(get|have|make|try|attempt|stage|show) (\\w+ ){0,4}too
    (mean|means|meant) (that )?(she|he|they|we|you|anyone|anybody|everyone|I) (can|could)
    fit for
    (will|would|can) work for
    opportunit*
    compet*
    rival(s)?
    doors?
    barriers?
    gatekeepers?
    (once|previously|formerly|long) (the preserve|reserved|for|only|confined|needed|belonged)
    belong(s|ed)?
    (preserve|privilege)
    only (the )?(blockbusters?|hollywood|majors|studios|giants|rich)
    (hollywood|blockbusters?|studios|majors|giants) only
    equali[sz]er
    entry
    dream(s|ed)? of
    ambition*
    (have|ever|never) (dared?|dreamt|attempted)
    used to
    no longer need
  `),
  /** What the big ones have. */
  big: phrases(`
    hollywood
    blockbusters?
    tent-?poles?
    majors
    marvel
    disney
    pixar
    (big|large|huge|vast|high|giant|deep)[- ](budget|budgets|studios?|end|league|pockets|names?)
    spectac*
    armies
    (two|three|four|five|ten|twenty|many) times (as big|as large|bigger|larger|(their|its|our|the) size)
    (visual|special) effects
    vfx
    effects department
    epics?
    crowds?
    sci-fi
  `),
  /** What people do as makers, which no machine has. */
  create: phrases(`
    creativ*
    imaginat*
    imagine[ds]?
    artist(ry|ic|ically)
    stor(y|ies|ytell\\w+)
    vision(s|ary)?
    craft(smanship|speople)
    ideas?
    souls?
    heart
    authors?(hip)?
    originality
    talent(s|ed)?
    writers?
    artists?
    animators?
    directors?
    film-?makers?
    creators?
    creatives?
    (those|people|the people|the ones|anyone|everyone) who (create|creates|write|writes|draw|draws|paint|paints|act|direct|animate|invent)s?
    human(s|ity| beings?)?
    actors?
    people
    crayons?
    brush(es)?
    pencils?
    paint ?box
    palettes?
    toolbox
  `),
  /** Help, as against replacement. */
  help: phrases(`
    help(s|ing)?
    enhanc*
    enabl*
    empower*
    support(s|ed|ing|ive)?
    serv(e|es|ed|ing)
    assist(s|ed|ing|ance|ants?)?
    amplif*
    boost(s|ed|ing)?
    expand(s|ed|ing)?
    widen(s|ed|ing)?
    broaden(s|ed|ing)?
    (?<!for )free(s|d|ing)?(?! (pass|rein|of|to|trial|ride|hand|market|speech|lunch))
    liberat*
    inspir*
    complement(s|ed|ing)?
    enrich*
    gives?
    giving
    (tool|tools|instrument|instruments|aid|aids|pen|brush|toolbox)
    better
    richer
    bolder
    bigger
    real
    remain(s|ed)?
    (leave|leaves|left|leaving|stay|stays|stayed|remain|remains) (\\w+ ){0,3}(with|to|in the hands of)
    in charge
    in control
    at the (heart|centre|center|wheel|helm)
    (not|never|no|n't|rather than|nor|instead of|without) (\\w+ ){0,3}(replac*|supplant*|substitut*|a (replacement|substitute)|(tak(e|es|ing)|took) (\\w+ )?places?)
    by hand
    hand[- ](built|made|drawn|painted|crafted)
    matter(s)?
    touch
    (thrilled|delighted|happy|pleased|rapt|overjoyed|excited|grateful) (with|by|at|about)
  `),
  /** Time that work takes, in units of it. */
  span: phrases(`
    (?<!-)(hours?|days?|weeks?|months?|years?|minutes?|overnight|afternoons?|mornings?|fortnights?)
    (usual |normal |same )?time
    schedules?
    turnarounds?
    deadlines?
  `),
  /** Quick and quicker. */
  quick: phrases(`
    (quick|fast|swift|speed)(er|est|ily|ly|y)?
    speeds?
    sped up
    soon(er)?
    rapid*
    (within|in|inside|under) (just |only |about |under |less than |a matter of |an? |one |two |three |four |five |six |ten |\\d+ )?(hours?|days?|minutes?|weeks?|afternoon|morning|fortnight)
    overnight
    accelerat*
    instead of
    rather than
    not (months|weeks|years|days)
    (used to|would|would have|once|normally|usually|traditionally|previously) (\\w+ ){0,2}(take|taken|took|been|last|lasted|mean|meant|need|needed|require|required|cost)
    that (took|once took|used to)
    now takes
    (tenth|fraction|half|third|quarter|fifth|sliver) of
    shorten*
    in no time
    compress*
  `),
  /** Things to come. */
  future: phrases(`
    will
    soon
    future
    (in|within|by) (\\w+ ){0,3}(years?|decade|20[2-9]\\d)
    one day
    eventually
    before long
    expect(s|ed)?
    predict*
    forecast*
    could
    (?<!\\b(?:in|next|last|early|late|mid|of|on|by|until|since|this) )may
    might
    going to
    bound to
    likely
    about to
    future of
    sweet spot
    (seep|creep|spread|filter|trickle)(s|ing|ed)? (in)?to
  `),
  /** Things that everybody does. */
  usual: phrases(`
    routine(ly)?
    standard( kit| practice)?
    common(place)?
    everyday
    normal
    staples?
    fixtures?
    toolkits?
    tool-?box
    part of (every|any|the (standard|normal|everyday|usual|toolkit|furniture|kit|process|job|craft|workflow|language))
    here to stay
    norm
    as (ordinary|common|normal|usual) as
    indispensable
    everywhere
    ubiquit*
    mainstream
    core
    default
    second nature
    in every
    spread(s|ing)?
  `),
  /** The middle of the market, and the rest of the world. */
  middle: phrases(`
    mid-?(tier|budget|sized?|priced|range|level|market)
    middle (tier|rank|market|ground)
    (international|european|asian|african|korean|turkish|spanish|indian|latin american|regional|foreign|non-english|overseas)(?= ([\\w-]+ )?${PRODUCTIONS}(?!\\w))
    (smaller|local) (markets|industries|countries|broadcasters)
    outside (hollywood|america|california|the (us|u\\.s\\.|united states|(big |major |rich |richer |largest |biggest )?(capitals?|cities|centres|markets|studios)))
    (modest|moderate|middling|medium)(ly)? (priced|budgets?|budgeted|funded|sized?|means)
  `),
} as const;

/** The name of a class of words. */
export type CueClass = keyof typeof cueClasses;
