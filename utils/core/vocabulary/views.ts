import { phraseSource } from '../phrases.ts';
import { commonCapital } from './capitals.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A season of a series, by number or as the last. */
export const season =
  /\b(?:(?<ordinal>first|second|third|fourth|fifth|middle|previous|earlier|preceding)(?:,? (?:and|&) (?:final|last|closing|concluding))?,?(?: \w+)? (?:season|series|run|instal?lment|chapter)|(?:season|series) (?<number>[1-9]|one|two|three|four|five)|S(?<short>[1-9])\b|(?:final|last|closing|concluding)(?: \w+)? (?:season|series|run|instal?lment|chapter|episodes|outing|helping|bow|hurrah|round|act)|farewell|swan ?song|send-off|third (?:and|&) (?:final|last)(?: one)?|(?:final|last|closing|concluding) one|finale)(?!\w)/gi;

/** Words for the watching of a series, or for what it did for the one who shows it. */
export const viewing =
  /\b(?:views?|counts? (?:for|is|now|stands)|(?:been|was|were) seen|view(?:ed|ers?|ership|ing)|watch(?:ed|ing)?|stream(?:ed|s) (?:\d|more)|top 10|charts?|records?|number one|rank(?:s|ed)\b|hours (?:viewed|watched|of viewing|in front of)|(?:has|had|got|sits? (?:at|on)|(?:is|was) (?:now )?(?:at|on)|finish(?:es|ed) (?:at|on|with)) (?:(?:about|around|some|over|more than|nearly|almost|just|only|already|well|under) ){0,2}[\d.]+ ?(?:million|m)\b(?! (?:dollars|euros|pounds|won|yen|people|fans|followers))|No\.? ?1|first place|most[- ](?:watched|viewed|streamed)|biggest (?:\w+ )?(?:releases?|launch|titles?|draw|series)|(?:tops?|topped|pass(?:es|ed)|cross(?:es|ed)|reach(?:es|ed)|open(?:s|ed) with|debut(?:s|ed) with|collected|rack(?:s|ed) up|amassed|brought(?: in)?|added|was on|stood at|stands at) (?:[\w.,]+ ){0,3}(?:million|\d[\d.]*m)|(?:takes?|took|brings?|brought) (?:it|them|its (?:tally|total)) (?:to|past|above|over) (?:[\w.,]+ ){0,2}\d|audiences?|credit(?:s|ed)?\b|(?:drew|draws?|drawn|pulled in) (?:[\w.]+ ){0,3}(?:\d|views|viewers|crowds?)|help(?:ed|s)?(?: from)?|boost(?:s|ed|ing)?|buoyed|lift(?:s|ed)?|drove|driv(?:es|en|ing)|thanks to|owing to|tuned in|flocked|popular\w*|hits|lead(?:s|ing)? (?:[\w'-]+ ){0,4}(?:list|charts?|ranking)|people finishing|(?<!(?:subscriber|member|customer)[^.;]*)(?:tally|total|count|figure)\b[^.;]*? \d[\d.]* ?(?:m|million))\b/i;

/** Words at the head of a sentence for the season just spoken of. */
export const seasonAnaphor =
  /\b(?:(?:that|this|the)(?: new| latest| closing| final| last)? season|the show|the series|the (?:[\w-]+ ){0,2}(?:satire|thriller|drama|hit|smash|saga|bloodbath|phenomenon|juggernaut|sensation|epic|blockbuster|survival (?:drama|thriller|series))|the (?:third and )?final one|the third and final one|the (?:new|final|last|closing)? ?(?:episodes|chapter|finale)|(?<!^An? [^.;]*)its (?:opening|first|debut)|the (?:number|(?:running )?(?:tally|total)|count|figure)|the \d[\d.,]* million views|(?:watched|seen|streamed|finished|started) (?:it|them)(?= (?:so far|since|all|in|within|by|already|worldwide)\b|[.,;]))\b|^\W*(?:(?:but|and|so|in|by|on|after|within|during|when|over|since|from|until)\b[^,]{0,60},? )?(?:it|they|that (?:makes it|takes it|brings it|translates|amounts|equals|equates|adds up|works out|comes))\b/i;

/** A span of its own, beside a count: "in three days", "between June 30 and July 6", "in its first week". "Within days" names none. */
export const otherSpan = new RegExp(
  String.raw`\b(?:in|within|over|during|after|across|for) (?:(?:just|only|its|the|their|under|about|some|barely|fewer than|less than) )*(?:(?:first|opening|debut|launch|last|past|initial) )?(?:(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|thirty|sixty|ninety)[ -](?:days?|weeks?|months?|hours?)|(?:opening|first|debut|second|third|launch|premiere) (?:week(?:end)?|days?|month|three days|fortnight))\b|\bbetween (?:\d{1,2} )?[A-Z][a-z]+ ?\d{0,2} and\b|\bfrom (?:\d{1,2} )?${MONTH} ?\d{0,2} (?:to|through)\b|\b(?:a|per|each) week\b|\bthat week\b|\bin the week (?:of|to|from|ending)\b|\bopening weekend\b|\b(?:its|the) (?:first|opening|debut) (?:week(?:end)?|days|three days|ten days|month)\b|\b(?:three|four|seven|ten|\d+)-day\b|\b(?:this|last|first|opening|that) week\b|\bweek (?:of|one|two|three|\d)\b|\b(?:second|third|fourth|fifth) week\b|\blast (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:first|second)[ -]half\b|\bJanuary(?:-| to )June\b|\b(?:open|debut|premier|launch|start|bow)(?:ed|s) (?:with|to|on|at)\b|\b(?:at|on) (?:launch|release|debut)\b|\bbiggest (?:launch|opening|debut)\b|\bby (?:\d{1,2} )?${MONTH}(?: \d{1,2})?\b|\b(?:another|a further) (?:[\w.]+ )?#|#[^.;]{0,20}\(${MONTH}`,
  'i',
);

/** …at the head of a sentence, of all that it says: "After 91 days, …". */
export const opensWithSpan =
  /^\W*(?:in|within|over|during|after|across) (?:its |the )?(?:first )?(?:\d+|[a-z]+) (?:days|weeks|months)\b/i;

/** Words between a title and a count that is another's: "fewer than the second, which had". */
export const besideCount = /\b(?:than|behind|unlike|ahead of|compared (?:with|to))\b/i;

/** Lists of a week, whose counts are of that week or of all time, as the page leaves open. */
export const onList = /\b(?:charts?|ranking|top (?:10|ten)|number one|no\.? ?1|first (?:again|place))\b/i;

/** Pictures of a series that are none of its episodes. */
export const aboutSeries = /\b(?:trailer|teaser|clip|promo|soundtrack)s?\b/i;

/** A day that a count is of, though the text does not name it to the day: "by the end of August". */
export const byDate = new RegExp(
  String.raw`\bby (?:then\b|(?:the )?(?:(?:end|middle|start|close) of |mid-|early |late )?${MONTH}\b(?! \d))`,
  'i',
);

/** …and where it does: "by 18 July", "by July 18, 2025". */
export const byDay = new RegExp(
  String.raw`\bby (?:(?<day>\d{1,2}) (?<of>${MONTH})|(?<month>${MONTH}) (?<date>\d{1,2}))(?:,? (?<year>\d{4}))?\b`,
  'i',
);

/** Which season a word names. */
export const seasonNumbers: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
/** The name that a season right behind it belongs to, with the mark between them if there is one, and any name that may be a title. */
export const titleBefore = /(?:^|[ ,])(?<name>["']?[A-Z][\w!&-]*["']?)(?:(?:'s)? |(?<mark>: | \())$/;
export const titleLike =
  /["'][A-Z][^"']{1,40}["']|(?:[A-Z][\w&:!-]*(?:'s)?)(?:(?: (?:of|the|and|&))? (?:[A-Z][\w&:!-]*|S\d))*/g;
/** Words that are no title, in a headline that is all capitals or has one for each word. */
export const noTitle = new RegExp(
  `${commonCapital.source}|^(?:season|s\\d|(?:${phraseSource(`
    has|had|have|is|was|were|are|be|been|being|by|up|out|off|yet|ever|so|far|already|still|just|within|and|than
    (draw|drawn|draws|drew|reach*|hit*|top|tops|topped|pass|passes|passed|cross|crosses|crossed|get|gets|got|pull|pulls|pulled|rack|racks|racked|collect*)
    (amass*|score|scores|scored|log|logs|logged|open|opens|opened|debut*|surpass*|exceed*|near|nears|neared|bow|bows|bowed|end|ends|ended|return*|lead|leads|led)
    (view*|watch*|stream*|million|audience*|tally|count|total|chart*|list|week|weeks|day|days|month|months)
    (big|bigger|biggest|large|larger|largest|best|most|new|newest|latest|strong|strongest|huge|massive|global|world|worldwide|all|time|all-time)
    (final|last|closing|concluding|third|second|first|finale|episodes?|chapter|run|show|series|title|hit|drama|thriller|smash|south|korean)
  `)})$)`,
  'i',
);
/** Words for a count of views, and a verb before a count that makes it one: "watched 122 million times". */
export const viewsUnit = /^(?:views?|times|watched)?$/;
/** A season right behind its title: "Harbour Lights 3". */
export const seasonBehind = /^["']? (?<season>[1-9])\b(?![\d.,]*\d| ?(?:million|m|bn|billion|per|%))/;
/** A sentence that opens with another title in quotes: what goes on after it is about that one. */
export const opensWithTitle =
  /^\W*"[A-Z][^"]{2,50}" (?:also |has|had|is|was|drew|got|took|came|stands|reached|opened|leads?)\b/;
