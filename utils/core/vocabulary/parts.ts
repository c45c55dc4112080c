import { phraseSource } from '../phrases.ts';
import { ACT_VERBS, MEASURE_WORDS } from './measure-words.ts';

/** Words that make a measure that of a part, with a line break before it: "ad revenue", "revenue from streaming". */
export const partial = new RegExp(
  String.raw`(?<!\w)(?:${phraseSource(`
    ads?
    advertising
    ad-supported
    ad-tier
    subscription
    streaming
    direct-to-consumer
    DTC
    theatrical
    licensing
    merchandi(s|z)e
    merchandising
    gam(es?|ing)
    studios?
    segment
    networks?
    linear
    television
    TV
    motion picture
    film
    content
    regional
    international
    domestic
    foreign
    overseas
    local
    (asian|european|american|latin american|north american|african|indian|british|german|french|japanese|korean|australian|canadian|mexican|brazilian|spanish|italian|chinese)
    box[- ]office
    tax
    (licen(c|s)e|entry|rental)[- ]fees?
    parking
    tourism
    DVD
    tickets?
    (share|stock|house|car|vehicle|phone|smartphone|iPhone|toy|book|album|asset|bond)s?
    product
    home
    retail
    consumer
    device
    hardware
    cloud
    service
    live
    sports?
    marketing
    music
    park
    experiences
    distribution
    affiliate
    unit
    division('s)?
    incremental
    additional
    lost
    (underlying|organic|like-for-like|constant[- ]currency|currency[- ]neutral)( \\w+-quarter)?
    extra
    new
    future
    potential
    combined
    per-user
    times(?: (?:the|its|expected|forward|estimated|annual|next year's|this year's))*
  `)})(?:[ -]|,? (?:where|whose) )\n(?!${ACT_VERBS}\b)|\n(?:${MEASURE_WORDS})(?: (?:earned|generated|made|coming))? (?:from|of|in) (?:(?:its|the|their|selling|paid|digital) ){0,2}(?:${phraseSource(`
    ads?
    advert*
    streaming
    subscriptions?
    licen*
    theat*
    tickets?
    gam(es?|ing)
    parks?
    merchandise
    live
    sports?
    films?
    movies?
    cinemas?
    television
    TV
    DVDs?
    services?
    products?
    shares?
    stock
    homes?
    cars?
    consumer
    (\\w+ ){0,2}(unit|arm|division|segment|subsidiary|T-shirts?|tickets?|toys?|books?|phones?|shares?)
  `)})(?!\w)|\n(?:${MEASURE_WORDS}) (?:earned|generated|made|brought in) by (?!(?:it|its|them|the (?:company|group|firm|streamer|studio|service|platform))\b|(?-i:[A-Z]))`,
  'i',
);
