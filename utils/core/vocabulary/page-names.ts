import { phraseSource } from '../phrases.ts';

const whole = (list: string): RegExp => new RegExp(`^(?:${phraseSource(list)})$`, 'i');
/** Whole words of a class or an id. */
const token = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${phraseSource(list)})(?:$|[\\s_-])`, 'i');

/** Elements that show text of their own, or none: nothing in them is part of the article. */
export const skippedTag = whole(`
  nav|footer|aside|figcaption|button|input|select|option|textarea|code|pre|kbd|samp|dialog|menu
  svg|math|canvas|video|audio|iframe|object|embed
`);
/** Elements that show nothing: the words before and after one touch. */
export const invisibleTag = whole('script|style|noscript|template|link|meta');

/** Elements that do not break the line. Anything unknown does: a page's own elements are mostly boxes. */
export const inlineTag = whole(`
  a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|nobr|q|rb|rp|rt|ruby|s|slot|small|span
  strike|strong|sub|sup|time|tt|u|var|wbr|img|picture|source
`);

export const skippedRole = whole(`
  navigation|complementary|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog|textbox|searchbox|combobox
  button|listbox|tablist|banner|form
`);

/** Classes and ids of comments, teasers and captions. */
export const asideName = token(`
  comments?|disqus|livefyre|viafoura|openweb|spotim|coral-talk|respond
  related|recirc(ulation)?|recommend(ed|ations?)|newsletters?|promos?|teasers?
  (read|see|view)-?(more|next|also)
  more-(on|from|stories|news)
  most-(read|popular|viewed)
  outbrain|taboola|sponsored|advert(s|isements?)?|social|share|sharing|sidebar|breadcrumbs?|trending|paywall|subscribe
  captions?(-text)?|credits?
`);
/** Classes of text for screen readers alone. */
export const unseenName = token('sr-only|visually-?hidden|screen-reader(-text)?|a11y-hidden');

/** Names of meta elements that hold the day of publication. */
export const dateName = whole(String.raw`
  (og:)?article:published_time
  datepublished
  parsely-pub-date
  sailthru\.date
  dc\.date(\.issued)?
  publish-?date
  pubdate
  date
`);
/** Types of an article in JSON-LD. */
export const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;

/** The commonest words: English text holds 30 to 45 % of these; the nearest other languages under 10 %. */
export const functionWord = whole(
  'the|of|and|to|that|is|was|were|are|be|been|has|have|had|with|from|this|by|on|at|as|for|it|its|their|which|who',
);

/** The ways in which news sites write a date into an address; the first that fits counts. */
export const addressDates = [
  // /2025/07/18/, /2025/jul/18
  /\/(?<year>\d{4})\/(?<month>\d{1,2}|[a-z]{3})\/(?<day>\d{1,2})(?=[/?#-]|$)/i,
  // story-2025-07-18
  /[-/_](?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
  // /2025/07/story
  /\/(?<year>\d{4})\/(?<month>\d\d)\//,
];
