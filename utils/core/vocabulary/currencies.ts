/**
 * Currencies by ISO 4217 code: by the signs before a number, and by the words after it. A dollar, franc or peso
 * of no country is the one most often meant.
 */
const SIGNS: [code: string, signs: string][] = [
  ['USD', String.raw`U\.? ?S\.? ?\$|\$US`],
  ['AUD', String.raw`AUS?\$|\$A`],
  // "A $4 billion deal" holds an article, "the label's $5 million" a possessive, "a series C $40 million round" neither dollar.
  ['AUD', String.raw`A\$`],
  ['CAD', String.raw`(?<!\b(?:series|class|type|grade|round|part|group|plan|phase|section|vitamin) )C ?\$|C(?:A|an)\$`],
  ['HKD', String.raw`H\.?K\.? ?\$|\$HK`],
  ['NZD', String.raw`NZ ?\$|\$NZ`],
  ['SGD', String.raw`(?<!' ?)S ?\$`],
  ['TWD', String.raw`NT ?\$`],
  ['BRL', String.raw`R ?\$`],
  ['MXN', String.raw`M(?:X|ex) ?\$`],
  ['USD', String.raw`\$`],
  ['GBP', '£'],
  ['EUR', '€'],
  ['CNY', 'CN¥|元'],
  ['JPY', '¥'],
  ['KRW', '₩'],
  ['INR', String.raw`₹|Rs\.?`],
  ['MYR', 'RM'],
  ['CHF', String.raw`SFr\.?`],
  ['ILS', '₪|NIS'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['THB', '฿'],
  ['VND', '₫'],
  ['UAH', '₴'],
  ['NGN', '₦'],
  ['PHP', '₱'],
  ['CRC', '₡'],
  ['GEL', '₾'],
  ['LAK', '₭'],
  ['KZT', '₸'],
  ['BTC', '₿'],
];

/** Signs that may stand behind a number too. */
const SIGN_BEHIND = String.raw`(?:U\.?S\.?)?\$|[€£¥元₩₹₽₺₪฿₫₴₦₱₡₾₭₸₿]`;

/** Codes that are no English word in small letters, which rules out ALL, TRY, TOP, PEN, CUP, PHP… before a number. */
const CODES =
  'USD EUR GBP JPY CNY RMB AUD CAD NZD HKD SGD TWD KRW INR CHF SEK NOK DKK PLN CZK HUF BRL MXN ILS MYR THB IDR VND ZAR AED SAR BTC'.split(
    ' ',
  );

const WORDS: [code: string, words: string][] = [
  ['AUD', '(?:Australian|Aussie) dollars?'],
  ['CAD', 'Canadian dollars?'],
  ['NZD', '(?:New Zealand|Kiwi) dollars?'],
  ['HKD', 'Hong Kong dollars?'],
  ['SGD', 'Singapore(?:an)? dollars?'],
  ['TWD', '(?:New )?Taiwan(?:ese)? dollars?'],
  ['USD', String.raw`(?:(?:U\.? ?S\.?|American) )?dollars?(?!-denominated)|bucks`],
  ['EGP', 'Egyptian pounds?'],
  [
    'GBP',
    '(?:British )?pounds?(?: sterling)?(?!-force| (?:per square|heavier|lighter|overweight|of (?:beef|meat|flour|sugar|butter|cheese|chicken|fish|fruit|rice|food|cocaine|heroin|cannabis|marijuana|weight|fat|muscle|pressure|thrust|explosives)))|sterling|quid',
  ],
  ['EUR', String.raw`euros?(?! ?cents?\b)`],
  ['JPY', '(?:Japanese )?yen'],
  ['CNY', '(?:Chinese )?(?:yuan|renminbi|kuai)'],
  // "All five won" tells of a victory.
  [
    'KRW',
    String.raw`(?<!\b(?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) )(?:(?:South )?Korean )?won`,
  ],
  ['PKR', 'Pakistani? rupees?'],
  ['LKR', 'Sri Lankan rupees?'],
  ['INR', '(?:Indian )?rupees?|Rs'],
  ['IDR', '(?:Indonesian )?rupiahs?'],
  ['FRF', 'French francs?'],
  ['BEF', 'Belgian francs?'],
  ['XOF', 'CFA francs?'],
  ['CHF', '(?:Swiss )?francs?'],
  ['SEK', '(?:Swedish )?kron(?:a|or)'],
  ['NOK', 'Norwegian kroner?'],
  ['DKK', 'Danish kroner?'],
  ['CZK', '(?:Czech )?korun(?:a|as|y)|K[čc]'],
  ['PLN', '(?:Polish )?zlot(?:ys?|ies)|zł'],
  ['HUF', '(?:Hungarian )?forints?'],
  ['RUB', '(?:Russian )?rou?bles?'],
  ['UAH', '(?:Ukrainian )?hryvnias?'],
  ['BRL', 'Brazilian reals?|reais'],
  ['ARS', 'Argentin(?:e|ian) pesos?'],
  ['CLP', 'Chilean pesos?'],
  ['COP', 'Colombian pesos?'],
  ['PHP', '(?:Philippine|Filipino) pesos?'],
  ['MXN', '(?:Mexican )?pesos?'],
  ['ZAR', '(?:South African )?rands?'],
  ['ILS', '(?:Israeli )?(?:new )?shekels?'],
  ['THB', '(?:Thai )?baht'],
  ['MYR', '(?:Malaysian )?ringgits?'],
  ['VND', '(?:Vietnamese )?dong'],
  ['TRY', '(?:Turkish )?liras?'],
  ['AED', '(?:Emirati |UAE )?dirhams?'],
  ['SAR', '(?:Saudi )?riyals?'],
  ['NGN', '(?:Nigerian )?nairas?'],
  ['ITL', '(?:Italian )?lire'],
  ['ESP', '(?:Spanish )?pesetas?'],
  ['NLG', '(?:Dutch )?guilders?'],
  ['DEM', '(?:West )?(?:German|deutsche?)[ -]?marks?'],
  ['FIM', '(?:Finnish )?markkaa?'],
  ['BTC', 'bitcoins?'],
];

/** Hundredths of the currency that they are a part of. */
const CENTS: [code: string, words: string][] = [
  ['EUR', 'euro ?cents?'],
  ['CAD', 'Canadian cents?'],
  ['AUD', 'Australian cents?'],
  ['INR', 'paisa|paise'],
  ['GBP', String.raw`pence|penn(?:y|ies)`],
  // 50 Cent is a rapper.
  ['USD', String.raw`(?:U\.?S\.? )?(?:cents|(?<!(?<!(?:dollars?|[$€]) (?:and )?)\b50 )cent)|¢`],
];
// "1.5p a share"; "5 p.m." is a time, "1080p" a resolution.
const PENCE = String.raw`(?<!\b(?:480|576|720|1080|1440|2160|4320))p(?!\.? ?[mc]\b|[A-Za-z])`;

const codes = CODES.join('|');
const alternatives = (pairs: [string, string][]): string => pairs.map(([, source]) => source).join('|');
const codeOf = (code: string): string => (code === 'RMB' ? 'CNY' : code);

/** How a currency is written, whole, with its ISO 4217 code. */
export const currencies: [RegExp, string][] = [
  ...CODES.map((code): [string, string] => [codeOf(code), String.raw`${code}(?: ?\$)?`]),
  ...SIGNS,
  ...WORDS,
  ...CENTS,
  ['GBP', 'p'] as [string, string],
].map(([code, source]) => [new RegExp(`^(?:${source})$`, 'i'), code]);

/** Source for the three letters of a currency, as in "30 MUSD". */
export const CURRENCY_CODE = `(?:${codes})`;
/** Source for a currency right before a number. */
export const CURRENCY_SIGN = String.raw`(?:(?:${codes})(?: ?\$)?|${alternatives(SIGNS)})`;
/** Source for a currency right behind a number. A sign between two numbers belongs to the second unless that has its own. */
export const CURRENCY_WORD = String.raw`(?:(?:${codes})(?!\w| \d(?<=\b(?:19|20)\d\d \w{3} \d))|(?:${alternatives(WORDS)})(?!\w)|(?:${SIGN_BEHIND})(?!\d| \d(?![\d,.]* ?(?:${SIGN_BEHIND}|cents?\b))))`;
/** Source for the words of a currency alone, which may stand before a number of millions. */
export const CURRENCY_NAME = '(?:dollars?|euros?|pounds?|rupees?|yen|yuan)';
/** Source for the hundredth of a currency behind a number. */
export const CENTS_WORD = `(?:${PENCE}|(?:${alternatives(CENTS)})(?!\\w))`;
