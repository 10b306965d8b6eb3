import cardinalWords from '#lexicon/cardinal-words';
import scaleWordList from '#lexicon/scale-words';
import scaleAbbreviationList from '#lexicon/scale-abbreviations';
import dozenWordList from '#lexicon/dozen-words';
import ordinalWords from '#lexicon/ordinal-words';
import pluralScaleList from '#lexicon/plural-scales';
import scaleOrdinalList from '#lexicon/scale-ordinals';
import slangScaleList from '#lexicon/slang-scales';

/** Words below a hundred, with the place they may take: a unit follows a ten, a teen and a ten follow a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(Object.entries(cardinalWords));

/** Short scale, and the Indian lakh and crore. */
export const scaleWords: ReadonlyMap<string, number> = new Map(Object.entries(scaleWordList));

/** Abbreviated scales after digits: `1.2bn`, `10k`. A bare `m` is metres unless money says otherwise. */
export const scaleAbbreviations: ReadonlyMap<string, number> = new Map(Object.entries(scaleAbbreviationList));

/** Scales in the plural, which only hint at a number by themselves: `dozens`, `tens of thousands`. */
export const pluralScales: ReadonlyMap<string, number> = new Map(Object.entries(pluralScaleList));

/** Scales of money in speech: `40 grand`. */
export const slangScales: ReadonlyMap<string, number> = new Map(Object.entries(slangScaleList));

/** Words for twelve that multiply the number before them: `three dozen`. */
export const dozenWords: ReadonlySet<string> = new Set(dozenWordList);

/** Ordinal words that end a number; all other words make theirs with `-th`. */
export const smallOrdinals: ReadonlyMap<string, number> = new Map(Object.entries(ordinalWords));

/** Ordinals of scales, which multiply the number before them: `two hundredth`. */
export const scaleOrdinals: ReadonlyMap<string, number> = new Map(Object.entries(scaleOrdinalList));

/** Single characters of Unicode that are fractions. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
