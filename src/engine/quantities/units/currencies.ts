import { PhraseTable } from '../../language/index.js';
import currencyNameList from '#lexicon/currency-names';
import subunits from '#lexicon/currency-subunits';
import currencySignList from '#lexicon/currency-signs';
import dollarMarkList from '#lexicon/dollar-marks';
import currencyCodesThatAreWords from '#lexicon/currency-codes-that-are-words';
import currencyMarkList from '#lexicon/currency-marks';
import currencyMarkAfterList from '#lexicon/currency-marks-after';
import lostCurrencySignList from '#lexicon/lost-currency-signs';
import uncountableCurrencies from '#lexicon/uncountable-currencies';

/** A currency as a text names it. */
export interface Currency {
  /** What the text says: an ISO 4217 code where the name is one country's, else the bare name (`peso`, `franc`). */
  readonly code: string;
  /** How many of it the number counts: 0.01 for cents. */
  readonly factor: number;
  /** The name of a subunit (`cent`), as stated. */
  readonly subunit?: string;
}

/** The currency of a code or of a bare name that several countries share. */
export const currencyOf = (code: string): Currency => ({ code, factor: 1 });

/** Signs before or after a number. A bare dollar sign is read as the US dollar; whose pound or yen it is, is a default too. */
export const currencySigns: ReadonlyMap<string, string> = new Map(Object.entries(currencySignList));

/** What stands beside a dollar sign to say whose dollar it is. */
export const dollarMarks: ReadonlyMap<string, string> = new Map(Object.entries(dollarMarkList));

/** Codes that are words, names or other abbreviations in news as well: they are no currencies there. */
const ambiguousCodes = new Set(currencyCodesThatAreWords);

/** ISO 4217 codes, from the CLDR data that every JavaScript engine carries. */
export const currencyCodes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !ambiguousCodes.has(code)),
);

/** Single letters and short marks glued to digits: `R26 million`, `Rs500`. */
export const currencyMarks: ReadonlyMap<string, string> = new Map(Object.entries(currencyMarkList));
/** Short marks after digits: `25 kr`, `100元`. */
export const currencyMarksAfter: ReadonlyMap<string, string> = new Map(Object.entries(currencyMarkAfterList));
/** What is left of a euro or pound sign that an encoding lost: `e75m`, `p74m`. */
export const lostCurrencySigns: ReadonlyMap<string, string> = new Map(Object.entries(lostCurrencySignList));

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

const uncountable = new Set(uncountableCurrencies);

/** Names of one country's currency and of its coins, and bare names that several share, which keep the name as their unit. */
const listedNames: readonly (readonly [string, Currency])[] = [
  ...Object.entries(currencyNameList).map(([name, code]) => [name, currencyOf(code)] as const),
  ...subunits.map(({ name, ...currency }) => [name, currency] as const),
];

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
export const currencyNames = new PhraseTable<Currency>(withPlurals([...nationalNames(), ...listedNames]));

/** `pound` is money with a scale (`74 million pounds`), else a weight. */
export const pound: Currency = currencyOf('GBP');
