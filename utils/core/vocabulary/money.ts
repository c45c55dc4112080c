/** Currencies by the signs and words before a number, longest first; `$` alone is read as US dollars. */
export const CURRENCY_BEFORE: [pattern: string, code: string][] = [
  [String.raw`US ?\$|USD ?\$?|U\.S\. ?\$`, 'USD'],
  [String.raw`AU?\$|AUD ?\$?`, 'AUD'],
  [String.raw`CA?\$|CAD ?\$?`, 'CAD'],
  [String.raw`HK\$|HKD ?\$?`, 'HKD'],
  [String.raw`NZ\$|NZD ?\$?`, 'NZD'],
  [String.raw`S\$|SGD ?\$?`, 'SGD'],
  [String.raw`NT\$|TWD ?\$?`, 'TWD'],
  [String.raw`R\$|BRL ?`, 'BRL'],
  [String.raw`MX\$|MXN ?\$?`, 'MXN'],
  [String.raw`\$`, 'USD'],
  ['£|GBP ?', 'GBP'],
  ['€|EUR ?', 'EUR'],
  ['¥|JPY ?', 'JPY'],
  ['CN¥|RMB ?|CNY ?', 'CNY'],
  ['₩|KRW ?', 'KRW'],
  [String.raw`₹|Rs\.? ?|INR ?`, 'INR'],
  ['CHF ?', 'CHF'],
  ['SEK ?', 'SEK'],
];

/** Currencies by the words after a number. */
export const CURRENCY_AFTER: [pattern: string, code: string][] = [
  ['US dollars?|U\\.S\\. dollars?|American dollars?|dollars?|USD|bucks', 'USD'],
  ['Australian dollars?|AUD', 'AUD'],
  ['Canadian dollars?|CAD', 'CAD'],
  ['British pounds?|pounds?(?: sterling)?|sterling|GBP', 'GBP'],
  ['euros?|EUR', 'EUR'],
  ['yen|JPY', 'JPY'],
  ['yuan|renminbi|CNY|RMB', 'CNY'],
  ['(?:South Korean )?won|KRW', 'KRW'],
  ['(?:Indian )?rupees?|INR', 'INR'],
  ['Swiss francs?|CHF', 'CHF'],
];

/** Hundredths of the currency that they are a part of. */
export const CENTS_AFTER: [pattern: string, code: string][] = [
  ['cents?|¢', 'USD'],
  ['pence|p', 'GBP'],
];
