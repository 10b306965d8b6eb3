import { isCommonWord, isFirstName, kindsOf, NameKind } from '../../../src/engine/entities/gazetteer/gazetteer.js';
import { fold } from '../../../src/engine/language/fold.js';
import type { Annotated } from './corpus.js';

const place = NameKind.country | NameKind.city;
const word = /\p{Lu}[\p{L}’'-]*\p{Ll}/gu;
/** Inside a name written down as one, these join two. */
const joints = /\p{L} (?:at|in|from|by) |,| of (?:The|the \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu})|['’]s /u;
/** What somebody is, in lower case, before who. */
const described = /^(?:\p{Lu}\S* )*\p{Ll}[\p{Ll}-]{3,} /u;

/**
 * Whether a sentence may be learned from. In a corpus whose names were derived from whole phrases some are left out ("Madrid"
 * of "Madrid, Spain") and some reach too far ("the club's director Ada Lovelace"): what is learned from these is wrong elsewhere.
 */
export function isSound({ text, entities }: Annotated): boolean {
  for (const { start, end, type } of entities) {
    const name = text.slice(start, end);
    if (type === 'misc') continue;
    if (joints.test(name) || (type === 'person' && described.test(name))) return false;
  }
  const isIn = (at: number): boolean => entities.some(({ start, end }) => at >= start && at < end);
  const capitals = [...text.matchAll(word)].map(({ 0: written, index }) => ({
    key: fold(written.replace(/['’]s$/, '')),
    index,
    end: index + written.length,
  }));
  return !capitals.some(({ key, index, end }, at) => {
    if (index === 0 || isIn(index) || isCommonWord(key)) return false;
    const next = capitals[at + 1];
    const isPerson = isFirstName(key) && next?.index === end + 1 && !isIn(next.index) && !isCommonWord(next.key);
    return (
      isPerson ||
      ((kindsOf(key) & place) !== 0 &&
        (kindsOf(key) & NameKind.demonym) === 0 &&
        !(next?.index === end + 1) &&
        text[index - 2] !== undefined &&
        !/\p{Lu}[\p{L}]* $/u.test(text.slice(0, index)))
    );
  });
}
