import type { Aspect } from '../pack.ts';
import { phrases } from '../phrases.ts';
import type { CueClass } from './cue-classes.ts';
import {
  BIG,
  CANNOT,
  IMAGES,
  LEAVE,
  LIVING,
  MADE,
  MAKE,
  NONE,
  PAY_FOR,
  PRODUCTIONS,
  SUCH,
  WORKERS,
} from './word-classes.ts';

/** What makes a sentence be about an aspect; the plainer and the more, the higher it ranks. */
export interface AspectCues {
  aspect: Aspect;
  /** Plain on its own where AI and film are the subject. */
  strong: RegExp;
  /** As plain: a word of the one class near a word of the other, in either order. */
  composed?: readonly (readonly [CueClass, CueClass])[];
  /** Tells the aspect where something else in the sentence shows the subject. */
  weak: RegExp;
}

/** In order of rank among equals: the most particular first. */
export const aspects: AspectCues[] = [
  {
    aspect: 'labour-rules',
    strong: phrases(`
      on strike
      (?<!air )(strike|strikes|strikers)(?! (?:a|an|the) (?:balance|chord|agreement|deal))
      striking (actors|writers|members|workers|performers)
      walk(ed|ing)? ?outs?
      (work )?stoppages?
      stop(ped|s)? work(?= (for|over|in|until|till|on|because))
      struck (in|over|for|last|together)
      walk(ed|ing)? off
      downed tools
      (shut|shuts|closed|halted|stopped|paralysed) hollywood
      hollywood (shut|to a (halt|standstill))
      picket*
      striking (for|over)
      strike (ballot|vote|action)
      (actors'?|performers'?|writers'?|screen) (unions?|guilds?)
      (actors'|performers'|writers'|screenwriters'|animators') (\\w+ )?(deal|contract|agreement|pact|talks|dispute)
      (came|come|stayed|stay|staying) out (for|over) ... (days|weeks|months)
      (went|goes|gone|going) dark (for|over|in)
      wga
      amptp
      collective bargaining
      negotiat*
      (bargaining|negotiating) table
      (go|goes|going|went|gone|return|returns|returned|back) ... to the table
      (contract|wage|pay) talks
      tentative agreement
      kept ... actors out
    `),
    weak: phrases(`
      (stricter|tighter|tougher|firmer|binding|stronger|clear|clearer) ... (rules|limits|laws?|regulations?|protections?|safeguards)
      unions?
      guilds?
      ballots?
      vot(e|es|ed|ing)
      rules?
      regulat*
      oversight
      protect*
      guardrails?
      contract*
      demand*
    `),
  },
  {
    aspect: 'jobs',
    composed: [
      ['worker', 'loss'],
      ['worker', 'replace'],
      ['worker', 'fear'],
      ['livelihood', 'loss'],
      ['livelihood', 'shrink'],
      ['livelihood', 'fear'],
      ['union', 'claim'],
    ],
    strong: phrases(`
      (?<!\\bsteve )jobs(?!'s| such as| like )
      (giv(e|es|ing|en)|gave|hand(s|ed|ing)?|pass(es|ed|ing)?) (\\w+ ){0,2}(roles?|parts?|jobs?|work) (over )?to(?! (some |about |more than |over )?(\\d|people|hundreds|thousands))
      (los(e|es|ing)|lost|tak(e|es|ing)|took|cost|costs|his|her|their|our|my|no|anybody's|somebody's|whose|every|another|real) job
      livelihoods?
      redundanc(y|ies)
      lay-?offs?
      laid off
      (let|lets|letting) (\\w+ ){1,3}(${WORKERS}|shifts?|teams?|departments?) go
      unemploy*
      displac*
      (?<!(?:not|n't|never|without|rather than|from) (?:to |about )?)replac(e|es|ed|ing) ... (actors?|artists?|writers?|people|humans?|workers?|performers?|crews?|animators?|creatives?|us|them)
      existential threat
      (biggest|greatest|defining|gravest) (challenge|threat)
      (what|whatever) (will |would )?(becomes?|became|happens?) (of|to) (the|those|them|us|people)
      entry-level
      left behind
      less (work )?for (them|\\w+) to do
      automation
      handed to software
      ever need to (cast|hire|pay)
      (not|isn't|is not) drawing
      (los(e|es|ing)|lost|cost|costs|costing|cut|cuts|cutting|end|ends|ending|threaten*|kill|kills|killing|destroy*|shed|shedding|wip(e|es|ing) out|risk|risks) ... (${WORKERS}'s? )?${LIVING}
      ${LIVING} ... (at risk|under threat|in danger|disappear*|vanish*|go(ne|ing)?|lost|cut|replaced|threatened|dry up|drying up)
      (need|needs|needing|hire|hires|use|uses|employ|employs) (far |many )?(fewer|less) ... (them|${WORKERS})
      (smaller|fewer|leaner|no) (crews|teams|${WORKERS})
      (no|little|less) (more |longer )?need (for|of) ... ${WORKERS}
      (would|used to|once|otherwise) ... (need|needed|needs|take|taken|require|required|employ|employed|call|called for) ... (hundreds|dozens|thousands|scores|armies|an army)
      (cast|hire|employ|pay) (real |human |actual )?(people|${WORKERS})
      (coming|come) for ... (${LIVING}|${WORKERS}|business)
      out of business
      (have|keep|find|hold) (a|any|her|his|their|our|my) job
      retrain(s|ed|ing)? as
      (stop|stops|stopped|give up|given up|gave up) applying
      (leav(e|es|ing)|left|quit|quitting|giv(e|en|ing) up|gave up) (the|their|his|her|my|our) (trade|profession|craft|business)
      tomorrow (it )?(may |will |could |might |is |it's )?(be )?(the |our |my )?${WORKERS}
      (fake|synthetic|digital) (actors?|actress|performers?|people)
      (used to|would have|might have|could have) ... (paid|hired|employed|cast|gone to)
    `),
    weak: phrases(`
      fear(s|ed|ing)?
      worr(y|ies|ied)
      threat*
      anger*
      angr(y|ies|ily)
      furious
      workers?
      employment
      concern(s|ed)?
      oppos*
      critics?
      object(s|ed)? to
      backlash
      controvers*
      divisive
      contested
      sore point
    `),
  },
  {
    aspect: 'consent',
    composed: [
      ['leave', 'want'],
      ['take', 'work'],
      ['likeness', 'recreate'],
      ['likeness', 'law'],
      ['likeness', 'want'],
      ['holder', 'leave'],
      ['likeness', 'leave'],
      ['take', 'leave'],
    ],
    strong: phrases(`
      consent
      permission
      copyright*
      infring*
      plagiari*
      pira(cy|ted?)
      scrap(ed|es|ing)
      stolen
      nicked
      theft
      steal(s|ing)?
      intellectual property
      train(s|ed|ing)?(?! (\\w+ ){0,2}(artists?|staff|people|workers?|students?|crews?|editors?|employees|animators?)) ... (on|data|from)
      whose (pictures|work|works|images|performances|voices)
      (used|use|using|fodder|material|data) (for|in|as) (\\w+ )?training(?! (the|its|their|new|staff|artists?|students?|crews?))
      unlicen[sc]ed
      own (their|his|her) likeness
      (ai|training) clauses?
      (keep|keeps|stay) (off|away from) (\\w+ )?(films?|works?|characters?|catalogues?|library)
      (has|have|had|owns?|holds?|own(s|ed)?) the rights
      law ?suit
      (sued?|sues|suing)
      injunction
      safeguards
      fair use
      misappropriat*
      (voice|face|likeness) turned up
      (without|no|nor|neither|nobody(?! could)|unless|none|(had|have|has|were|was|are|did|been)( not|n't)|never been|not been) ... ${LEAVE}
      opt(s|ed|ing)?[- ]out
      (digital|ai|unauthori[sz]ed) (replicas?|scans?|doubles?|clones?|copies)
      (be |being |was |were |been )(cloned|copied|imitated)
      (${WORKERS}|members|stars?|cast|doubles?|faces?|bod(y|ies)|they|them|he|she|we|I) ... (be|being|was|were|been|are) scanned
      scanning
      (fed|feed|feeding|feeds) (in)?to
      (was|were|been|being|is|are) fed (on|with)
      (heard|hears?|saw|sees?|seen|found|finds?|discovered|recogni[sz]ed) (himself|herself|themselves|myself|(his|her|their|my|your) own (voice|face|likeness|work|pictures?|paintings?|drawings?))
      (fed|feed|feeds|feeding|get|gets|keep|keeps|put|pour|poured|push|shovel|stuff) ... (in|into|out of|through|to) (a|the|an|its|their|some) (\\w+ )?(machines?|models?|systems?|software|computers?)
      (train|trains|trained|training) (an|the|its|their|ai|a) ... (models?|systems?|tools?|software)
      (file[sd]?|filing|brings?|brought|lodged|launched|faces?|facing) ... (suit|lawsuit|complaint|case|legal action|claim)
      legal (action|fight|battle|steps?|challenge)
      (the|a) (suit|lawsuit|complaint|ruling|judge|injunction|plaintiffs?)
      (take|takes|took|taken|taking) ... to (\\w+ )?court
      cease[- ]and[- ]desist
      (demand|order|letter) to (stop|cease)
      (rights|rightsholders?|copyright) (holders?|owners?)
      (tamper|tinker)* with
      (moral|performers'|actors'|authors'|artists'|image|publicity) rights
      (model|standard|collective) contracts?
      contracts? (say|says|said|mention|mentions|mentioned|cover|covers|covered|address|addresses|addressed)
    `),
    weak: phrases(`
      rights
      licen[cs]*
      library
      catalogue
      data
      existing works?
      ethic*
      likeness(es)?
      compensat*
      scan(ned|s)?
      cloned?
    `),
  },
  {
    aspect: 'speed',
    composed: [['span', 'quick']],
    strong: phrases(`
      (\\d+|two|three|four|five|ten|twenty|dozens|many) ?(times|x) (faster|quicker|sooner|speedier|as (fast|quick|quickly))
      (\\d+|ten|five|many) ?(times|x) (the|its) (speed|pace|rate)
      ten ?fold
      10x
      (a|an|one)[ -](half|third|quarter|fifth|tenth|fraction|sliver|part|portion) of the (\\w+ )?(time|duration|hours)
      half the time
      (weeks|days|hours|months) (where|instead of|rather than)
      (a|an|one)[ -](half|third|quarter|fifth|tenth|fraction|hundredth) as long
      per cent of the (time|hours)
      per cent less time
      in (\\w+ )?(weeks|days|hours|minutes),? (not|rather than|instead of|where|when)
      (?:at|with) (a|an|the|such|what|remarkable|astonishing|great|breakneck|lightning) (\\w+ )?(speed|pace|rate)(?! of (\\d|growth))
      remarkable speed
      (in|took) (far |much )?less time
      record time
      (faster|quicker|sooner) than
      too slow
      finish sooner
      (\\d+|two|three|four|five|ten|twenty|many) times (longer|slower|as long)
      (a )?factor of (ten|five|\\d+)
      (saving|saved|saves) ... (time|hours|days|weeks|months)
      (time|wait) ... (cut|shorter|longer|shrank|saved)
    `),
    weak: phrases(`
      fast(er|est)?
      quick(er|ly)?
      speed(s|ed|ier|ily)?
      sped
      sooner
      rapid(ly)?
      accelerat*
      timelines?
      turnaround
      time-?(saving|consuming)
    `),
  },
  {
    aspect: 'cost',
    composed: [['money', 'tooMuch']],
    strong: phrases(`
      (not|n't|never|hardly|otherwise) ... (feasible|affordable|possible|afford|paid for|pay for|carried)
      not feasible
      (nobody|no one|none|no (show|production|series|budget|producer)) could ... (paid|pay|afforded|afford|met|meet|stretch*)
      (could|would) (simply )?(not|never|n't) ... (paid|met|afforded|pay|afford|carry|carried|stretched|managed|stumped up|the money)
      (un|not )affordable
      out of (reach|the question)
      (too|so) (expensive|costly|dear)
      what the (budget|show|series) (could|had)
      money was not there
      (was|were|is|not|no|n't|never) (simply )?(not |never )?(the |any |enough )(cash|money|funds|budget)
      (AI|that|this|it) or (no|nothing|none)
      prohibitive*
      (would|might|could) have (been|had to be) (cut|dropped|scrapped|abandoned|shelved|left out|given up)
      (otherwise|instead) ... (gone without|been cut|been dropped|been impossible|not exist*)
      ${CANNOT} (\\w+ ){0,3}${PAY_FOR}
      (would|could) have (eaten( up)?|swallowed|sunk|blown|broken|bankrupted|emptied|drained) (the|its|their|our|any|half|most) (\\w+ ){0,3}(budget|production|series|episode|season|show|purse|bank|money|film)
      cost(s|ing)? more than (the|its|their|our) (\\w+ )?(rest|whole|entire|other|remaining|season|series|show|episode)
      (no|nowhere near|not|short of) ... (cash|money|means|funds|budget)(?= for (a|an|the|it|that|such|any)(?!\\w))
      (would|could)( simply| just| probably| quite)?(n't| not| never)( simply| ever)? have been (made|shot|done|possible|in the show|there|attempted|paid|payable|feasible|affordable)
      (not|never|no|n't|ever|hardly) ... (able|possible|enough) ... (pay|afford|money|buy)
      otherwise ... (not|never|n't) ... (have|had|get|been)
      (writ(e|ten|ing)|wrote) ... (scene|sequence|shot|moment|it) out
      (had|have|has|forced) to (drop|cut|scrap|abandon|lose|leave out|do without)
    `),
    weak: phrases(`
      budgets?
      costs?
      costly
      cheap*
      price
      expens*
      money
      saving
      bill
      afford*
      means
    `),
  },
  {
    aspect: 'access',
    composed: [
      ['small', 'open'],
      ['big', 'open'],
    ],
    strong: phrases(`
      (lower|low|small|smaller|modest|mid|limited|tight|cheaper)[- ](budget|productions?|producers?|budgets|series|films?|programmes?|shows?|film-?makers)
      budgets are smaller
      within (the )?reach
      democrati[sz]*
      without (a |the )?(hollywood|blockbuster) (budget|money)
      level(s|led|ling)? the (playing )?field
      levell?er
      (lifeline|blessing|boon|godsend|gift|leg-up) (for|to) (\\w+ ){0,3}${PRODUCTIONS}
      (used to be|were once|was once|once|previously|formerly|until now) ... for (only )?(the )?(very )?${BIG}
      only (the )?(very )?${BIG} (could|can|used to)
      what (once|only|used to) (\\w+ ){0,4}${BIG}
      (once|used to be|previously|formerly|long) reserved for
      (not|n't|never|without|lack*) ... (hollywood|blockbuster|studio|marvel|big)(?:'s)? (money|budgets?|means|purses?|pockets)
      unlock(s|ed|ing)?
      (big|large|huge|vast|very large|blockbuster|hollywood|biggest) budgets?
      (television|tv|indie|shoestring|local|series) budgets?
      (small|smaller|modest|independent|poorer) (teams?|shows|studios?|companies|crews?|productions?|film-?makers|producers|series)
    `),
    weak: phrases(`
      access(ible)?
      opportunit(y|ies)
      possible
      enabl*
      let(s|ting)
      allow*
    `),
  },
  {
    aspect: 'strategy',
    composed: [['money', 'less']],
    strong: phrases(`
      (cut|cuts|cutting|trim|trims|trimmed|trimming|reduc(e|es|ed|ing)|lower(s|ed|ing)?|sav(e|es|ed|ing)s?|slash(es|ed|ing)?|bring(s|ing)? down|driv(e|ing) down|keep(s|ing)? down|shav(e|es|ed|ing))( on| in)? ... (costs?|money|budgets?|spending|time|expenses|dollars|weeks)
      more efficient*
      more with less
      (more )?(cheap*|quick*|fast*|sooner) and (more )?(cheap*|quick*|fast*|for less)
      cost[- ](saving|cutting|efficien*)
      spend less
      (money|budgets?|cash|dollars?|pounds?) ... (go|goes|going|stretch|stretches|stretching) (further|farther)
      for (the same|less) (money|budget)
      saves? money
      economics of
      AI(,? [\\w'-]+){0,12} (content|production|programming|effects|programme) (budgets?|bills?|spend|spending|costs?|outlays?)
      (content|production|programming|effects|programme) (budgets?|bills?|spend|spending|costs?|outlays?)(?=( [\\w'-]+){0,6} AI(?!\\w))
      (is|are) all for
      well placed
      benefits in
      pre-?visuali(s|z)*
      shot[- ]planning
      savings
      (test*|try*|pilot*|expand*|extend*|widen*|roll* out|increas*) ... (AI|artificial intelligence|the technology) ... (in|across|on|of|to)? ... (productions?|films|series|shows|pipeline|workflows?)
    `),
    weak: phrases(`
      strategy
      plan(s|ned|ning)?
      embrac*
      push
      adopt*
      workflow*
      pipeline*
      invest*
    `),
  },
  {
    aspect: 'creativity',
    composed: [['create', 'help']],
    strong: phrases(`
      cheaper is a
      better,?( (?!than )[\\w']+,?){0,8} (cheap|cheaper|cheaply|costs?|bill|savings?)
      (not|never|n't|reject*|den(y|ies|ied)|dismiss*) ... (savings?|costs?|money|cheapness) ... (the|its|their|his) (point|aim|goal|purpose|idea)
      enhanc*
      creativity
      there to (help|hand|give|let|free|serve|support)
      (incredible|huge|enormous|tremendous) opportunity
      creative (freedom|lift|people|tool|tools|process|choice|vision)
      (real|human) (people|artists?|creativity|work)
      tools? for (creators|artists|creatives|storytellers|film-?makers)
      better tools?
      storytellers?
      tell(s|ing)? (\\w+ ){0,2}stor(y|ies)
      creators (were|are|loved)
      thrilled
      chuffed
      over the moon
      delighted
      amazing result
      in charge
      (widen|widens|widening)
      (not|never|n't|nobody|nor) (\\w+ ){0,4}(to |about |be |been |being )?(replac(e|es|ed|ing)|supplant*|substitut*|swapp(ed|ing) out)
      (very |so |quite )?(happ(y|ier)|pleased|content) with(?! (itself|himself|herself|themselves|ourselves|yourself|myself)(?!\\w))
      (support*|serv(e|es|ed|ing)|help(s|ing)?|free(s|d|ing)?|assist*|empower*|boost*|amplif*) ... (${WORKERS}|creators?|ideas|imagination|storytelling|vision)
      not (only|just|merely|simply) ... (cheaper|cost|costs|bill|money|save|saving)
      (built|made|drawn|painted|shot|done|crafted) by hand
      hand-?(made|built|drawn|painted|crafted)
      human (hands?|touch(?!-)|artists?|experts?|creativity)
      (not|never|won't|will not|can't|cannot|doesn't|does not) ... (make|turn) ... (writers?|storytellers?|artists?|hack|genius|directors?|film-?makers?)
      mak(e|es|ing) ... (pictures?|films?|shows?|series|stor(y|ies)|movies?|things) ... better
    `),
    weak: phrases(`
      creativ*
      creators?
      stories
      imaginat*
      artist(s|ic|ry)?
      human
      vision
      craft*
      tools? for
      better
    `),
  },
  {
    aspect: 'outlook',
    composed: [
      ['future', 'usual'],
      ['future', 'middle'],
    ],
    strong: phrases(`
      mid-?(tier|budget)
      tool-?kit
      (become|becoming) ... (everyday|routine|standard|common|commonplace|normal|part of|staple|core)
      here to stay
      international series
      outside the united states
      (become|becomes|becoming|be|grow into) (a )?(\\w+ )?(standard|routine|normal|common|fixture|staple)
      future of ... (film|films|cinema|television|tv|production|hollywood|entertainment|film-?making)
    `),
    weak: phrases(`
      future
      one day
      years? (ahead|from now)
      eventually
    `),
  },
  {
    aspect: 'first-use',
    strong: phrases(`
      first (AI|generated|generative|synthetic|final|finished) ... (footage|scenes?|shots?|sequences?|images|pictures|films?|series|shows?)
      (the|its|their) (very )?first (\\w+[ -]){0,6}(footage|scenes?|shots?|sequences?|series|films?|features?|shows?|time|use|final|AI|generative|originals?|finished)
      for the first time
      first time
      a first (for|in|on)
      first[- ]ever
      (never|not|ever|no|nothing) ... (done this|reached the)
      never before
      ${NONE} (\\w+ ){0,9}${SUCH}(?= (\\w+ ){0,9}(before|until (now|then)|so far|to date)(?!\\w))
      ${NONE} (\\w+ ){0,5}ever (\\w+ ){0,5}${SUCH}
      ${NONE} (\\w+ ){0,3}${IMAGES}(?= (\\w+ ){0,10}${MADE} (in )?(this|that|such a) way(?!\\w))
      final (footage|cut|version)
      finished (footage|version|series|film)
      AI (final )?footage
      AI-(generated|made|powered)
      milestone
      made ... (with|by) (generative )?(AI|artificial)
      created? ... (with|by) (generative )?(AI|artificial)
      vfx shot
      rendered
      ${IMAGES} ... (was|were|is|are|be|been|being) (\\w+ ){0,2}${MADE}
      ${MADE} (entirely |wholly |partly |largely |mostly )?(with|by|using|through|from|out of) ... (computers?|software|machines?|algorithms?|models?|programs?|systems?|prompts?)
    `),
    weak: phrases(`
      on screen
      us(e|es|ed|ing) (of )?(generative )?(AI|artificial)
      turn(s|ed) to
      lets AI
      footage
      (special|visual) effects
      scenes?
      sequences?
      shots?
      effects
      collaps*
      confirm*
      reveal*
      admit*
      disclos*
      acknowledg*
    `),
  },
  {
    aspect: 'definition',
    strong: phrases(`
      (text|written|write|wrote|writes|writing|simple|typed|from|of|with|by|image|a) prompts?
      (text|image)[- ]to[- ](video|image|film)
      (turns?|turning|turned|transform*) ... (into|to) ... (images?|pictures?|video|footage|film|clips)
      line of text
      (type|types|typed|typing|enter|enters|write|writes|key in) ... (sentences?|words|prompts?|descriptions?|ideas?|instructions?)
      (describe|describes|type|types|typed|typing|enter|enters) what
      (conjured|made|built|generated|assembled|created) (up )?(from|out of) (\\w+ ){0,3}(photographs?|photos?|sentences?|words|paragraphs?|descriptions?|instructions?)
      (image|video) generat*
      generat(es?|ing) ... (images?|pictures?|videos?|footage|sequences?|scenes?|clips?)
      software that
      a program that
      (text|written|typed|plain|simple) (description|instruction|command|request|sentence|word)s?
      (from|with|by|of) (a |typing )?(sentence|few words|description)
      ${MAKE} ... (moving |still |short |photorealistic |realistic |lifelike |new )?(images?|pictures?|videos?|clips|footage|films?(?! stock))
    `),
    weak: phrases(`
      models?
      neural network
      algorithm
      start-up
      partner(s|ship)?
      software
      generat*
      system
      technology
      tools?
      made
      create*
      process
    `),
  },
];
