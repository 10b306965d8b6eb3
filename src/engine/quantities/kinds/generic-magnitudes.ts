import { at, isDigits, isHyphen, isWord, type Tokens } from '../../language/index.js';
import { isPlural, singularOf } from '../nouns/grammatical-number.js';
import earthquakeWordList from '#lexicon/earthquake-words';
import generic from '#lexicon/generic-quakes';

const quakes = new Set(earthquakeWordList);
const after = new Set(generic.after);
const linking = new Set(generic.linking);
const kinds = new Set(generic.kinds);
const before = new Set(generic.before);

/** How far the quake stands from its number, and the words that tell from both, in tokens. */
const reach = { quake: 4, before: 5, after: 4 };

/**
 * Whether the number at an index is the magnitude of quakes as such, `magnitude 7 quakes can destroy cities`, or of one that is only
 * imagined: `built to withstand a magnitude 8 quake`. Nobody measured it.
 */
export function isGenericMagnitude(tokens: Tokens, index: number): boolean {
  if (!isDigits(tokens, index) || !isBesideMagnitude(tokens, index)) return false;
  const quake = quakeBeside(tokens, index);
  if (quake === null) return false;
  const [first, last] = [Math.min(quake, index), Math.max(quake, index)];
  const imagined = wordsBefore(tokens, first).some((word) => before.has(word)) && !isDefinite(tokens, first);
  return imagined || (!isDefinite(tokens, first) && !isCounted(tokens, first) && tellsOfAll(tokens, last + 1));
}

function isBesideMagnitude(tokens: Tokens, index: number): boolean {
  const word = isHyphen(tokens, index + 1) ? index + 2 : index + 1;
  const link = isHyphen(tokens, index - 1) || at(tokens, index - 1) === 'of' ? index - 2 : index - 1;
  return at(tokens, word) === 'magnitude' || at(tokens, link) === 'magnitude';
}

/** The index of the quake: `magnitude 7 quakes`, `quakes of magnitude 7`. */
function quakeBeside(tokens: Tokens, index: number): number | null {
  for (let distance = 1; distance <= reach.quake; distance++) {
    for (const place of [index + distance, index - distance])
      if (quakes.has(at(tokens, place)) || quakes.has(singularOf(at(tokens, place)))) return place;
  }
  return null;
}

function wordsBefore(tokens: Tokens, index: number): string[] {
  return Array.from({ length: reach.before }, (_, back) => at(tokens, index - 1 - back));
}

/** `the magnitude 7 quake` has been told of. */
function isDefinite(tokens: Tokens, first: number): boolean {
  return [1, 2].some((back) =>
    /^(?:the|this|that|these|those|its|monday|friday|sunday|last)$|^['’]s$/.test(at(tokens, first - back)),
  );
}

/** `two magnitude 7 quakes` */
function isCounted(tokens: Tokens, first: number): boolean {
  return [1, 2].some(
    (back) => isDigits(tokens, first - back) || /^(?:two|three|four|five|several|many)$/.test(at(tokens, first - back)),
  );
}

/** Whether a verb follows that says what such a quake does, not what this one did: `can cause`, but `may have killed`. */
function tellsOfAll(tokens: Tokens, start: number): boolean {
  for (let cursor = start; cursor < start + reach.after; cursor++) {
    const word = at(tokens, cursor);
    if (after.has(word)) return linking.has(word) ? kinds.has(at(tokens, cursor + 1)) : at(tokens, cursor + 1) !== 'have';
    if (!isWord(tokens, cursor) || (word.endsWith('ed') && !isPlural(word))) return false;
  }
  return false;
}
