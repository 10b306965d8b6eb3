import { isCommonWord, kindsOf, NameKind } from '../gazetteer/gazetteer.js';
import { calendar, personTitles } from '../gazetteer/name-words.js';

/**
 * Whether a word may well be a name: no list has it among those that a capital makes no name of, such as ordinary words,
 * nationalities, weekdays and titles.
 *
 * @param key folded
 */
export function isUnlisted(key: string): boolean {
  return (
    key.length > 1 &&
    !isCommonWord(key) &&
    !calendar.has(key) &&
    !personTitles.has(key) &&
    (kindsOf(key) & NameKind.demonym) === 0
  );
}
