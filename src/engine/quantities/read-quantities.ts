import type { Sentence } from '../text/index.js';
import { asAgeOfPersons, isAgeOf, skipToAge } from './kinds/ages/ages.js';
import { isGenericMagnitude } from './kinds/generic-magnitudes.js';
import { joinPairedBounds } from './neighbours/paired-bounds.js';
import { at, glued, isDigits, isWord, skipHyphen, type Tokens } from '../language/index.js';
import type { QuantityMatch } from './base/matches.js';
import { gluedEnd, startsWebAddress, skipCode } from './identifiers/codes.js';
import { isYearOfWork } from './identifiers/author-years.js';
import { isDocket, isNumberOfThing } from './identifiers/numbered-things.js';
import { skipPhoneNumber } from './identifiers/phone-numbers.js';
import { isPartOfName } from './identifiers/numbers-in-names.js';
import { applyQualifier, isApproximate } from './qualifiers/apply-qualifier.js';
import {
  type QualifierPrefix,
  qualifierPrefixes,
  readQualifierAfterNoun,
  readQualifierSuffix,
  skipOrEqual,
} from './qualifiers/qualifiers.js';
import { quantityOf } from './base/build-quantity.js';
import { tokenIndexAfter } from './base/token-spans.js';
import { boundOfRatio } from './kinds/ratios.js';
import { readRankRange } from './kinds/ranks/rank-ranges.js';
import { rulesFor, ruleStarters } from './kinds/rules.js';
import { asEndOfDay, isAnchor, isBoundOfDate } from './kinds/deadlines.js';
import { SentenceContext } from './kinds/sentence-context.js';
import { readScope, scopeFields } from './qualifiers/scopes.js';
import { carryYears } from './neighbours/carried-years.js';
import { unboundPeriods } from './neighbours/periods.js';
import { shareAcrossJoints } from './neighbours/joined-numbers.js';
import { shareZeros } from './neighbours/shared-zeros.js';
import { shareUnits } from './neighbours/shared-units.js';
import type { Quantity } from './base/quantity.js';
import prepositionOver from '#lexicon/preposition-over';

/**
 * Reads the quantities of a sentence.
 *
 * @returns them in reading order; none overlaps another
 */
export function readQuantities(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const context = new SentenceContext(tokens);
  const quantities: Quantity[] = [];
  let index = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[index]) {
    if (token.kind !== 'number' && (!starters.has(token.lower) || isFullStop(tokens, index))) {
      index++;
      continue;
    }
    const quantity = readQuantity(context, index);
    if (quantity === null) {
      index = skip(tokens, index);
      continue;
    }
    const previous = quantities.at(-1);
    const joined = previous === undefined ? null : joinPairedBounds(tokens, previous, quantity);
    if (joined === null) quantities.push(quantity);
    else quantities[quantities.length - 1] = joined;
    index = quantity.tokens.end;
  }
  const all = shareZeros(tokens, quantities);
  return all.length > 1
    ? carryYears(tokens, unboundPeriods(tokens, shareUnits(tokens, shareAcrossJoints(tokens, all))))
    : [...all];
}

/** Every sentence ends in one; a number starts with one only before its digits (`.25`). */
function isFullStop(tokens: Tokens, index: number): boolean {
  return tokens[index]?.lower === '.' && tokens[index + 1]?.kind !== 'number';
}

/** The next index to try after nothing was read. */
function skip(tokens: Tokens, index: number): number {
  if (isWord(tokens, index)) return startsWebAddress(tokens, index) ? gluedEnd(tokens, index) : index + 1;
  if (!isDigits(tokens, index)) return index + 1;
  // What is left of a name, a code or a word with digits in it is no number of its own.
  return Math.max(
    skipCode(tokens, index),
    glued(tokens, index + 1) && isWord(tokens, index + 1) ? gluedEnd(tokens, index) : index + 1,
  );
}

const rangeWords = new Set(['between', 'from']);

/** The words that anything starts with: all others are passed over with one look-up. */
const starters: ReadonlySet<string> = new Set([
  ...ruleStarters(),
  ...qualifierPrefixes.firstWords,
  ...rangeWords,
  'http',
  'https',
  'www',
]);
const noPrefix: QualifierPrefix = { qualifier: null };

/** Reads the quantity that starts at an index, its qualifier included. */
function readQuantity(context: SentenceContext, index: number): Quantity | null {
  const { tokens } = context;
  const prefix = isPreposition(tokens, index) ? null : qualifierPrefixes.find(tokens, index);
  if (prefix !== null) {
    const found = readPrefixed(context, prefix.end, index, prefix.value);
    if (found !== null) {
      const qualifier = boundOfRatio(found, prefix.value.qualifier);
      return qualify(tokens, index, asAgeOfPersons(tokens, index, found), { ...prefix.value, qualifier });
    }
  }
  if (rangeWords.has(at(tokens, index)) && tokens[index + 1] !== undefined) {
    const found =
      readRankRange(tokens, index, context.headline) ?? readBare(context, index, false) ?? readBare(context, index + 1, true);
    return found?.reading.qualifier === 'between' ? qualify(tokens, index, found, noPrefix) : null;
  }
  const found = readBare(context, index, false);
  return found && qualify(tokens, index, found, noPrefix);
}

const nounsWithOver = new Set(prepositionOver.nouns);

/** Verbs that `over` belongs to. */
const verbsWithOver = new Set(prepositionOver.verbs);

/** `control over five regions`, `handed over 25 captives`: no bound. */
function isPreposition(tokens: Tokens, index: number): boolean {
  return at(tokens, index) === 'over' && (nounsWithOver.has(at(tokens, index - 1)) || verbsWithOver.has(at(tokens, index - 1)));
}

/** So many of those whom one can surpass are not counted in news. */
const fewRivals = 20;

/** Reads what a qualifier belongs to, which a second one may narrow (`a total of about 300`). */
function readPrefixed(context: SentenceContext, index: number, first: number, prefix: QualifierPrefix): QuantityMatch | null {
  const { tokens } = context;
  const range = rangeWords.has(at(tokens, index));
  const mark = readMark(context, index);
  if (mark !== null || prefix.marks === true) return mark;
  const found = readBare(context, range ? index + 1 : skipToAge(tokens, index), range);
  if (found === null) return null;
  const { dimension, noun, stated } = found.reading;
  if (prefix.overtakes === true && noun != null && (stated.max ?? fewRivals) < fewRivals) return null;
  if (dimension === 'date') return isBoundOfDate(tokens, first, found, prefix) ? found : null;
  if (dimension === 'time') return isAnchor(tokens, first) ? null : asEndOfDay(found, prefix.qualifier);
  // `before the age of 18`, but `after 18-year-old Ann Lee left`.
  if (prefix.timeOnly === true) return dimension === 'age' && isAgeOf(tokens, index) ? found : null;
  // `under the first` is a preposition.
  return dimension !== 'rank' ? found : null;
}

/** `the 2,000 mark`, `the 40-degree mark`, which something passes. */
function readMark(context: SentenceContext, index: number): QuantityMatch | null {
  const { tokens } = context;
  if (at(tokens, index) !== 'the' || tokens[index + 1]?.kind !== 'number') return null;
  const found = readBare(context, index + 1, false);
  return found !== null && at(tokens, skipHyphen(tokens, found.end)) === 'mark' ? found : null;
}

/** Tries the rules that may start at an index, and takes no number that is part of a name or a code. */
function readBare(context: SentenceContext, index: number, between: boolean): QuantityMatch | null {
  const { tokens } = context;
  const rules = rulesFor(tokens, index);
  if (rules.length === 0 || saysNothing(tokens, index)) return null;
  for (const rule of rules) {
    const found = rule(context, index, between);
    if (found === null) continue;
    const { dimension } = found.reading;
    // `Flight 1549` is of no year.
    if (isBareYear(found, index) && (isNumberOfThing(tokens, index) || isYearOfWork(tokens, index))) return null;
    // A date, a time or a score has a shape of its own, which no name has.
    if (dimension === 'date' || dimension === 'time' || dimension === 'age' || dimension === 'score') return found;
    if (isPartOfName(tokens, index, context.headline) || runsOn(tokens, found)) return null;
    return isCode(tokens, index, found) ? null : found;
  }
  return null;
}

/** Whether digits stand for something else than a number, or are nobody's: a telephone's, a docket's, a magnitude of quakes as such. */
function saysNothing(tokens: Tokens, index: number): boolean {
  if (!isDigits(tokens, index)) return false;
  return skipPhoneNumber(tokens, index) !== index || isDocket(tokens, index) || isGenericMagnitude(tokens, index);
}

function isBareYear({ end, reading: { date } }: QuantityMatch, index: number): boolean {
  return date !== undefined && end === index + 1 && date.year !== undefined && date.month === undefined;
}

/** Whether letters follow without white space that belong to no unit: `737s`, `10U`, `5G`. */
function runsOn(tokens: Tokens, { end, reading }: QuantityMatch): boolean {
  return reading.dimension !== 'rank' && glued(tokens, end) && isWord(tokens, end) && /^\d+$/.test(at(tokens, end - 1));
}

function isCode(tokens: Tokens, index: number, { end, reading }: QuantityMatch): boolean {
  const code = skipCode(tokens, index);
  return (
    code !== index &&
    (reading.dimension === 'number' || reading.dimension === 'count') &&
    !(end > code) &&
    !isFraction(tokens, index, end)
  );
}

function isFraction(tokens: Tokens, index: number, end: number): boolean {
  return at(tokens, index + 1) === '/' && end === index + 3;
}

/** Puts qualifiers and scope onto what was found. */
function qualify(tokens: Tokens, first: number, found: QuantityMatch, prefix: QualifierPrefix): Quantity {
  const { stated, normalized = stated, noun = null } = found.reading;
  const afterEqual = skipOrEqual(tokens, found.end);
  const suffix = readQualifierSuffix(tokens, afterEqual);
  const bound = suffix ?? (noun && readQualifierAfterNoun(tokens, tokenIndexAfter(tokens, noun)));
  // In `about 500 or more` the bound says more than the blur.
  const qualifier = isApproximate(prefix.qualifier)
    ? (bound?.value ?? prefix.qualifier)
    : (prefix.qualifier ?? bound?.value ?? null);
  const end = suffix?.end ?? afterEqual;
  const scope =
    prefix.total === true
      ? ({ scope: 'total', first, end: found.end } as const)
      : readScope(tokens, first, noun === null ? end : Math.max(end, tokenIndexAfter(tokens, noun)));
  return quantityOf(tokens, first, end, {
    ...found.reading,
    stated: applyQualifier(stated, qualifier),
    normalized: applyQualifier(normalized, qualifier),
    qualifier: qualifier ?? found.reading.qualifier ?? null,
    approximate: (found.reading.approximate ?? false) || isApproximate(qualifier) || isApproximate(prefix.qualifier),
    ...(scope !== null && scopeFields(tokens, scope)),
  });
}
