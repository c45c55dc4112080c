import type { Aspect } from '../pack.ts';
import { phrases } from '../phrases.ts';

/** What makes a sentence be about an aspect; the plainer and the more, the higher it ranks. */
export interface AspectCues {
  aspect: Aspect;
  /** Plain on its own where AI and film are the subject. */
  strong: RegExp;
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
      walk(ed|ing)? off
      downed tools
      shut hollywood down
      picket*
      unions?
      guilds?
      wga
      amptp
      collective bargaining
      negotiat*
      tentative agreement
      kept ... actors out
    `),
    weak: phrases(`
      rules?
      regulat*
      oversight
      protect*
      guardrails?
      contract*
      demand*
      deal
    `),
  },
  {
    aspect: 'jobs',
    strong: phrases(`
      jobs?
      livelihoods?
      redundan*
      lay-?offs?
      laid off
      out of (a )?(job|work)
      unemploy*
      (take|takes|taking|took|cost|costs|costing|lose|loses|losing|lost) ... (their|our|his|her|people|people's|artists'?|actors'?|writers'?) (work|living|livelihoods?|orders)
      lost ... (orders|work|business)
      careers?
      displac*
      (push|squeez|drive|drove)* out ... (artists|actors|writers|performers|people|workers|crews|technicians|editors)
      (push|squeez|drive|drove)* ... (artists|actors|writers|performers|people|workers|crews|technicians|editors) out
      put* ... out of
      (?<!(?:not|n't|never|without|rather than|from) (?:to |about )?)replac(e|es|ed|ing) ... (actors?|artists?|writers?|people|humans?|workers?|performers?|crews?|animators?|creatives?|us|them)
      in place of ... (actors?|artists?|performers?)
      existential threat
      pay real
      left behind
      fewer (people|artists|jobs)
      automation
      handed to software
      (not|no longer|never) (be )?hired
      ever need to (cast|hire|pay)
      (not|isn't|is not) drawing
      (work|jobs|roles) has gone
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
      (without|no) (asking|paying|credit|licen[cs]e|compensation)
      nobody (paid|asked|cleared)
      (paid|asked|cleared) for or cleared
      intellectual property
      train(s|ed|ing)? ... (on|data|from)
      used in training
      (learn|learns|learned|learnt) from
      teach its (model|system|software)
      (fed|feed|feeds|feeding) (on|into)
      built on ... (work|works|pictures)
      whose (pictures|work|works|images|performances|voices)
      rights (of|to)
      unlicen[sc]ed
      likeness(es)? (without|for good)
      own (their|his|her) likeness
      draws? on existing
      law ?suit
      filed? suit
      (sued?|sues|suing)
      injunction
      safeguards
      fair use
      (copied|copies|copying) (every|all|existing|their|his|her|the work)
      given leave
      (voice|face|likeness) turned up
      voices are cloned
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
    strong: phrases(`
      (\\d+|two|three|four|five|ten|twenty|dozens|many) ?(times|x) (faster|quicker|sooner|speedier|as (fast|quick|quickly))
      (\\d+|ten|five|many) ?(times|x) (the|its) (speed|pace|rate)
      ten ?fold
      10x
      (a|an|one)[ -](half|third|quarter|fifth|tenth|fraction|sliver|part|portion) of the (\\w+ )?(time|duration|hours)
      half the time
      per cent of the (time|hours)
      per cent less time
      in (\\w+ )?(weeks|days|hours|minutes),? (not|rather than|instead of|where|when)
      remarkable speed
      (in|took) (far |much )?less time
      record time
      (faster|quicker|sooner) than
      too slow
      finish sooner
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
    strong: phrases(`
      (not|n't|never|hardly|otherwise) ... (feasible|affordable|possible|afford|paid for|pay for|carried)
      not feasible
      met the (bill|cost)
      (could|would) (simply )?(not|never|n't) ... (paid|met|afforded|pay|afford|carry|carried|stretched|managed|stumped up|the money)
      no (human )?(team|crew|studio) could
      (un|not )affordable
      out of (reach|the question)
      (too|so) (expensive|costly|dear)
      (that|such|this|of that|its|the show's|the series'|sort of|kind of) (\\w+ )?budget
      what the (budget|show|series) (could|had)
      beyond (its|the|their) means
      would(n't| not| never)? have cost
      money was not there
      had the money
      had to spend
      prohibitive*
      meet the (bill|cost)
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
    strong: phrases(`
      (lower|low|small|smaller|modest|mid|limited|tight|cheaper)[- ](budget|productions?|producers?|budgets|series|films?|programmes?|shows?|film-?makers)
      budgets are smaller
      within (the )?reach
      democrati[sz]*
      open(s|ed|ing)? (up )?... to ... (productions?|series|film-?makers|creators|budgets|everyone)
      now open to
      only (the )?blockbusters
      without (a |the )?(hollywood|blockbuster) (budget|money)
      look like a blockbuster
      level(s|led|ling)? the (playing )?field
      levell?er
      once reserved for
      could not have had
      unlock(s|ed|ing)?
      independent (film-?makers|producers|productions?)
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
    strong: phrases(`
      (cut|cuts|cutting|trim|trims|trimmed|trimming|reduc(e|es|ed|ing)|lower(s|ed|ing)?|sav(e|es|ed|ing)s?|slash(es|ed|ing)?|bring(s|ing)? down|driv(e|ing) down|keep(s|ing)? down|shav(e|es|ed|ing))( on| in)? ... (costs?|money|budgets?|spending|time|expenses|dollars|weeks)
      more efficient*
      efficienc*
      cost[- ](saving|cutting|efficien*)
      cheaper and (faster|quicker)
      (faster|quicker) and cheaper
      less time and (for )?less money
      spend less
      saves? money
      economics of
      (is|are) all for
      make (more )?use of ... (AI|advances)
      well placed
      benefits in
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
    strong: phrases(`
      better,? (and )?(not|rather than) (just |merely |only |simply )?cheaper
      not (just |merely |only )?cheaper
      cheaper is a
      enhanc*
      creativity
      creative (freedom|lift|people|tool|tools|process|choice|vision)
      (real|human) (people|artists?|creativity|work)
      tools? for (creators|artists|creatives|storytellers|film-?makers)
      better tools?
      help(s|ed|ing)? ... (creators|creatives|artists|storytellers|film-?makers|tell)
      great (artist|work|storyteller)
      storytellers?
      creators (were|are|loved)
      (were|was) (thrilled|delighted)
      thrilled
      delighted
      loved what
      amazing result
      in charge
      as assistant
      (widen|widens|widening)
      leg-?up
      artists? (remain|stay)
      (not|n't|never) (to |about )?replac*
      not (a )?robot
      standing in for
      people behind the camera
      not (to )?push (them|artists|people) aside
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
    strong: phrases(`
      mid-?(tier|budget)
      tool-?kit
      (become|becoming) ... (everyday|routine|standard|common|commonplace|normal|part of|staple|core)
      here to stay
      international series
      outside the united states
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
      (the|its|their) (very )?first (\\w+[ -]){0,6}(footage|scenes?|shots?|sequences?|series|films?|shows?|time|use|final|AI|generative|originals?|finished)
      for the first time
      first time
      first[- ]ever
      (never|not|ever|no) ... (before|done this|reached the)
      final (footage|cut|version)
      finished (footage|version|series|film)
      on screen
      AI (final )?footage
      AI-(generated|made|powered)
      milestone
      made ... (with|by) (generative )?(AI|artificial)
      created? ... (with|by) (generative )?(AI|artificial)
      vfx shot
      special effects
      visual effects
      rendered
    `),
    weak: phrases(`
      us(e|es|ed|ing) (of )?(generative )?(AI|artificial)
      turn(s|ed) to
      lets AI
      footage
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
      describe what
      (image|video) generat*
      generat(es?|ing) ... (images?|pictures?|videos?|footage|sequences?|scenes?|clips?)
      algorithm
      start-up
      partner(s|ship)?
      built? (a|its own) model
      model
      neural network
    `),
    weak: phrases(`
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
