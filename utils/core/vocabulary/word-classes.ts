/** Sources of word classes from which the cues of several aspects are composed; the syntax is that of `phrases`. */

/** Those who make films and series. */
export const WORKERS =
  '(artists?|animators?|actors?|actress|actresses|performers?|crews?|crew members|workers?|writers?|screenwriters?|editors?|compositors?|technicians?|designers?|illustrators?|creatives?|extras|specialists?|professionals?|craftspeople|film-?makers|voice actors?|voice artists?|stunt performers?|humans?|people|staff|talents?)';

/** What they do for a living. */
export const LIVING =
  '(jobs?|work|living|livelihoods?|careers?|professions?|trade|orders|roles|parts|employment|craft)';

/** What is made, and whoever makes it as a business. */
export const PRODUCTIONS =
  '(series|shows?|dramas?|thrillers?|films?|movies?|cinemas?|television|tv|productions?|producers?|broadcasters?|(?:film|programme)-?makers?|directors?|studios?|titles?|projects?|originals?|markets?|industr(?:y|ies)|teams?|crews?|houses?|companies)';

/** What they have made, or lend to it. */
export const WORKS =
  '(works?|art|artworks?|films?|movies|series|shows|characters?|performances?|voices?|faces?|bodies|likeness|likenesses|images?|imagery|pictures|paintings|drawings|photos|photographs|styles?|scripts?|screenplays?|books?|library|catalogues?|catalogs?|footage|material|creations)';

/** What generators make. */
export const IMAGES =
  '(images?|imagery|pictures?|visuals?|videos?|clips?|footage|shots?|scenes?|sequences?|effects|frames|animations?|films?|movies?|series|episodes?|characters?|faces?|voices?|voice tracks?|tracks|dubs?|trailers?|credits|titles|actors?|actress|performers?|backgrounds?)';

/** Verbs of making, in the forms that take an object. */
export const MAKE =
  '(makes?|making|made|creates?|creating|created|produces?|producing|produced|generates?|generating|generated|builds?|building|built|conjures?|conjured|conjuring|renders?|rendering|rendered|spits? out|spat out|yields?|draws?|drew|paints?|painted|fills? in|filled in|designs?|designed|composed?|assembled|turns? out)';
/** …and as something that was done. */
export const MADE =
  '(made|created|produced|generated|built|conjured|rendered|drawn|painted|designed|composed|assembled|done|finished|completed|altered|rejuvenated|aged|dubbed|animated|spat out)';

/** Leave given for the use of a work. */
export const LEAVE =
  '(consent|consented|permission|licen[cs]es?|licen[cs]ed|payment|paid|credit|credited|compensation|compensated|approval|approved|agreed|agreement|asked|asking|cleared|authori[sz]ed|authori[sz]ation|allowed)';

/** Words that say of somebody that he is not able to. */
export const CANNOT =
  "(not|never|n't|cannot|hardly|barely|scarcely|nobody|no one|no-one|none of them|no (?:show|series|production|producer|studio|budget|film|crew))";
/** What one does with a bill. */
export const PAY_FOR =
  '(stretch(?:ed)? to|run to|(?:splash|splashed|fork|forked|shell|shelled) out|foot(?:ed)? (?:the|that|such a) bill|stump(?:ed)? up|bankroll(?:ed)?|financ(?:e|ed)|fund(?:ed)?|afford(?:ed)?|(?:find|found|raise|raised) the (?:money|cash|funds)|(?:meet|met|bear|borne) (?:the|that|such a) (?:cost|bill|expense))';

/** Words by which a sentence says that there is not one. */
export const NONE = '(no|none of|never|nothing|not one|not a|not once)';
/** Words for pictures of the kind that is spoken of. */
export const SUCH =
  '(such|like (?:it|this|that|these|them)|of (?:the|this|that|its) (?:kind|sort)|(?:this|that) (?:kind|sort)|generat(?:ed|ive)|synthetic|AI|artificial|computer-made|machine-made)';

/** Productions and houses that have a great deal of money. */
export const BIG =
  '(hollywood|blockbusters?|tent-?poles?|majors|giants|(?:big|bigger|biggest|large|largest|rich|richer|richest|expensive) (?:[\\w-]+ )?(?:studios?|films?|movies|productions?|series|houses?|names|ones|shows))';
