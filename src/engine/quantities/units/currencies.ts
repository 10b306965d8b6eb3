import { PhraseTable } from '../../language/index.js';

/** A currency as a text names it. */
export interface Currency {
  /** What the text says: an ISO 4217 code where the name is one country's, else the bare name (`peso`, `franc`). */
  readonly code: string;
  /** How many of it the number counts: 0.01 for cents. */
  readonly factor: number;
  /** The name of a subunit (`cent`), as stated. */
  readonly subunit?: string;
}

export const currencyOf = (code: string): Currency => ({ code, factor: 1 });
const subunitOf = (code: string, name: string): Currency => ({ code, factor: 0.01, subunit: name });

/** Signs before or after a number. A bare dollar sign is read as the US dollar; whose pound or yen it is, is a default too. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₮', 'MNT'],
  ['֏', 'AMD'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
  ['﷼', 'rial'],
  ['₿', 'XBT'],
]);

/** What stands beside a dollar sign to say whose dollar it is. */
export const dollarMarks: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['tw', 'TWD'],
  ['r', 'BRL'],
  ['brl', 'BRL'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
  ['n', 'NAD'],
  ['b', 'BND'],
  ['bds', 'BBD'],
  ['ar', 'ARS'],
  ['cl', 'CLP'],
  ['col', 'COP'],
  ['fj', 'FJD'],
  ['ec', 'XCD'],
  ['g', 'GYD'],
  ['l', 'LRD'],
  ['bz', 'BZD'],
  ['nzd', 'NZD'],
  ['hkd', 'HKD'],
  ['sgd', 'SGD'],
]);

/** Codes that are words, names or other abbreviations in news as well: they are no currencies there. */
const ambiguousCodes = new Set(
  'ALL ANG AMD AOA BAM BOB BIF CDF COP CUP CVE DEM ECU ESP FIM GEL HRK LAK LSL MAD MOP MUR PAB PEN PHP PGK ROL SCR SDR SLE SOS SRD STD STN SUR TOP TRY TMT UAK VED VEB WST XAU XXX XTS MRO MGA ZAL BEC BEL GEK'.split(
    ' ',
  ),
);

/** ISO 4217 codes, from the CLDR data that every JavaScript engine carries. */
export const currencyCodes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !ambiguousCodes.has(code)),
);

/** Single letters and short marks glued to digits: `R26 million`, `Rs500`, and the `e75m` and `p74m` of lost euro and pound signs. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['r', 'ZAR'],
  ['rs', 'rupee'],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['chf', 'CHF'],
  ['kr', 'krone'],
  ['sfr', 'CHF'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['dkr', 'DKK'],
]);
export const lostCurrencySigns: ReadonlyMap<string, string> = new Map([
  ['e', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['p', 'GBP'],
]);

/** Names of one country's currency, and bare names that several share, which keep the name as their unit. */
const names: readonly (readonly [string, Currency])[] = [
  ...(
    [
      ['dollar', 'USD'],
      ['buck', 'USD'],
      ['us dollar', 'USD'],
      ['u.s. dollar', 'USD'],
      ['american dollar', 'USD'],
      ['greenback', 'USD'],
      ['dlr', 'USD'],
      ['euro', 'EUR'],
      ['yen', 'JPY'],
      ['yuan', 'CNY'],
      ['renminbi', 'CNY'],
      ['rmb', 'CNY'],
      ['kuai', 'CNY'],
      ['won', 'KRW'],
      ['ruble', 'RUB'],
      ['rouble', 'RUB'],
      ['hryvnia', 'UAH'],
      ['hryvnias', 'UAH'],
      ['shekel', 'ILS'],
      ['baht', 'THB'],
      ['zloty', 'PLN'],
      ['zlotys', 'PLN'],
      ['rand', 'ZAR'],
      ['ringgit', 'MYR'],
      ['rupiah', 'IDR'],
      ['reais', 'BRL'],
      ['forint', 'HUF'],
      ['naira', 'NGN'],
      ['taka', 'BDT'],
      ['dong', 'VND'],
      ['lira', 'TRY'],
      ['kyat', 'MMK'],
      ['tenge', 'KZT'],
      ['kronor', 'SEK'],
      ['bolivar', 'VES'],
      ['birr', 'ETB'],
      ['cedi', 'GHS'],
      ['leu', 'leu'],
      ['lei', 'leu'],
      ['lev', 'BGN'],
      ['leva', 'BGN'],
      ['afghani', 'AFN'],
      ['bitcoin', 'XBT'],
      ['sterling', 'GBP'],
      ['quid', 'GBP'],
      ['pound sterling', 'GBP'],
      ['pounds sterling', 'GBP'],
      ['franc', 'franc'],
      ['peso', 'peso'],
      ['rupee', 'rupee'],
      ['dinar', 'dinar'],
      ['dirham', 'dirham'],
      ['riyal', 'riyal'],
      ['rial', 'rial'],
      ['krona', 'krona'],
      ['krone', 'krone'],
      ['kroner', 'krone'],
      ['shilling', 'shilling'],
    ] as const
  ).map(([name, code]) => [name, currencyOf(code)] as const),
  ...(['cent', 'us cent', 'u.s. cent', 'american cent'] as const).map((name) => [name, subunitOf('USD', 'cent')] as const),
  ...(['pence', 'penny'] as const).map((name) => [name, subunitOf('GBP', 'penny')] as const),
  ['euro cent', subunitOf('EUR', 'cent')],
  ['eurocent', subunitOf('EUR', 'cent')],
  ['satoshi', { code: 'XBT', factor: 1e-8, subunit: 'satoshi' }],
  ['fen', subunitOf('CNY', 'fen')],
  ['mao', { code: 'CNY', factor: 0.1, subunit: 'mao' }],
  ['paise', subunitOf('INR', 'paisa')],
  ['kopeck', subunitOf('RUB', 'kopeck')],
];

/** A currency's English name in CLDR is lower-cased here: `mexican peso`, `swiss franc`, `british pound`. */
function nationalNames(): [string, Currency][] {
  const display = new Intl.DisplayNames('en', { type: 'currency' });
  const entries: [string, Currency][] = [];
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = (display.of(code) ?? code).toLowerCase();
    // Historic money has its years in brackets (`mexican silver peso (1861–1992)`); today's does not.
    if (name.includes(' ') && !name.includes('(')) entries.push([name, currencyOf(code)]);
  }
  return entries;
}

const otherNames: readonly [string, Currency][] = [
  ['canadian dollar', currencyOf('CAD')],
  ['turkish lira', currencyOf('TRY')],
  ['egyptian pound', currencyOf('EGP')],
  ['lebanese pound', currencyOf('LBP')],
  ['syrian pound', currencyOf('SYP')],
  ['british pound', currencyOf('GBP')],
  ['pakistani rupee', currencyOf('PKR')],
  ['saudi riyal', currencyOf('SAR')],
  ['qatari riyal', currencyOf('QAR')],
  ['hong kong dollar', currencyOf('HKD')],
  ['swiss franc', currencyOf('CHF')],
  ['danish krone', currencyOf('DKK')],
  ['norwegian krone', currencyOf('NOK')],
  ['norwegian kroner', currencyOf('NOK')],
  ['danish kroner', currencyOf('DKK')],
  ['swedish kronor', currencyOf('SEK')],
  ['uae dirham', currencyOf('AED')],
  ['israeli shekel', currencyOf('ILS')],
  ['singapore dollar', currencyOf('SGD')],
  ['czech crown', currencyOf('CZK')],
];

const uncountable = new Set([
  'yen',
  'yuan',
  'renminbi',
  'rmb',
  'won',
  'baht',
  'rand',
  'ringgit',
  'kronor',
  'kroner',
  'reais',
  'pence',
  'lei',
  'leva',
  'sterling',
  'quid',
]);

function withPlurals(entries: Iterable<readonly [string, Currency]>): Map<string, Currency> {
  const table = new Map<string, Currency>();
  for (const [name, value] of entries) {
    table.set(name, value);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (!uncountable.has(last)) table.set(last === 'penny' ? 'pennies' : `${name}s`, value);
  }
  return table;
}

/** The names of currencies, singular and plural. */
export const currencyNames = new PhraseTable<Currency>(withPlurals([...nationalNames(), ...otherNames, ...names]));

/** `pound` is money with a scale (`74 million pounds`), else a weight. */
export const pound: Currency = currencyOf('GBP');
