import { at, isCapitalized, type Tokens } from '../../language/index.js';
import { partsOfDay, weekdays } from './calendar-words.js';
import words from '#lexicon/undated-weekdays';

const titles = new Set(words.titles);
const titlesBeforeOn = new Set(words.titlesBeforeOn);
const dating = new Set(words.dating);
const each = new Set(words.each);
const whichOfThem = new Set(words.whichOfThem);
const beforePlural = new Set(words.beforePlural);
const afterPlural = new Set(words.afterPlural);
const ofEach = new Set(words.ofEach);

/**
 * Whether a weekday dates nothing: it is part of a title (`the Friday Times`), or a habit's (`on Fridays`, `every Friday`), of which no
 * single day can be told.
 *
 * @param index of the weekday itself
 */
export function isUndated(tokens: Tokens, index: number): boolean {
  return isInTitle(tokens, index) || isHabitual(tokens, index);
}

function isInTitle(tokens: Tokens, index: number): boolean {
  if (!isCapitalized(tokens, index)) return false;
  if (at(tokens, index - 1) === 'on')
    return isCapitalized(tokens, index - 2) && titlesBeforeOn.has(at(tokens, index - 2)) && at(tokens, index - 3) === 'the';
  const hasPart = partsOfDay.has(at(tokens, index + 1)) && isCapitalized(tokens, index + 1);
  const head = hasPart ? index + 2 : index + 1;
  return titles.has(at(tokens, head)) && isCapitalized(tokens, head) && !dating.has(at(tokens, index - 1));
}

/** `Fridays`, `Friday nights`, `every other Friday`, `every Monday and Friday`, `the first Friday of each month` */
function isHabitual(tokens: Tokens, index: number): boolean {
  const after = at(tokens, index + 1);
  const before = at(tokens, index - 1);
  // `Tues` is no plural; in `gave up my Fridays` it is no adverb, and of what it says there nothing is known.
  const isAdverb = index === 0 || beforePlural.has(before) || afterPlural.has(after);
  if (isAdverb && (at(tokens, index).endsWith('days') || (partsOfDay.has(after) && after.endsWith('s')))) return true;
  if (after === 'of' && ofEach.has(at(tokens, index + 2))) return true;
  if (each.has(before) || (whichOfThem.has(before) && each.has(at(tokens, index - 2)))) return true;
  return /^(?:and|or|,)$/.test(before) && weekdays.has(at(tokens, index - 2)) && isHabitual(tokens, index - 2);
}
