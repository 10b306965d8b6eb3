import { at, glued, isDigits, isHyphen, type Tokens } from '../../language/index.js';
import identifierWords from '#lexicon/identifier-words';

const telephones = new Set(identifierWords.telephones);

/** How far before a number the word may stand that makes a telephone's of it, in tokens. */
const reach = 4;

/** How many digits one has at least: with a word for it, with nothing but its leading 0 or +. */
const fewestDigits = { named: 6, bare: 9 };

/** The index after a telephone number that starts at an index, `+44 20 7946 0018`, `020 7946 0018`, `116 123` after `call`; else the same index. */
export function skipPhoneNumber(tokens: Tokens, index: number): number {
  if (!/^\d+$/.test(at(tokens, index))) return index;
  let [end, digits] = [index + 1, at(tokens, index).length];
  for (let next = nextGroup(tokens, end, digits); next !== null; next = nextGroup(tokens, end, digits)) {
    digits += at(tokens, next).length;
    end = next + 1;
  }
  // `(0)30`: what is only dialled at home closes its bracket.
  if (at(tokens, end) === ')' && at(tokens, end - 2) === '(') end++;
  const international = at(tokens, index - 1) === '+' && glued(tokens, index);
  const bare = (international || at(tokens, index).startsWith('0')) && digits >= fewestDigits.bare;
  return bare || (digits >= fewestDigits.named && isNamed(tokens, index)) ? end : index;
}

/**
 * The index of the digits that go on after a blank, a hyphen, a stop, a bracket or, where most of them stand before it, a slash; a nought
 * in brackets is a group as well: `+49 (0)30 1234-567`.
 */
function nextGroup(tokens: Tokens, index: number, digits: number): number | null {
  const slash = at(tokens, index) === '/' && (digits >= fewestDigits.named || at(tokens, index - 1).startsWith('0'));
  const closed = at(tokens, index) === ')' && at(tokens, index + 1) === '(' ? index + 1 : index;
  const mark = isHyphen(tokens, closed) || slash || /^[().]$/.test(at(tokens, closed));
  const next = mark ? closed + 1 : closed;
  if (!isDigits(tokens, next)) return null;
  const trunk = at(tokens, next) === '0' && at(tokens, next - 1) === '(' && at(tokens, next + 1) === ')';
  return trunk || /^\d{2,}$/.test(at(tokens, next)) ? next : null;
}

function isNamed(tokens: Tokens, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - reach); back--) if (telephones.has(at(tokens, back))) return true;
  return false;
}
