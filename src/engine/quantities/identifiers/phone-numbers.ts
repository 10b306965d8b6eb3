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
  for (let next = nextGroup(tokens, end); next !== null; next = nextGroup(tokens, end)) {
    digits += at(tokens, next).length;
    end = next + 1;
  }
  const international = at(tokens, index - 1) === '+' && glued(tokens, index);
  const bare = (international || at(tokens, index).startsWith('0')) && digits >= fewestDigits.bare;
  return bare || (digits >= fewestDigits.named && isNamed(tokens, index)) ? end : index;
}

/** The index of the digits that go on after a blank, a hyphen, a stop or a bracket. */
function nextGroup(tokens: Tokens, index: number): number | null {
  const mark = isHyphen(tokens, index) || /^[().]$/.test(at(tokens, index));
  const next = mark ? index + 1 : index;
  return isDigits(tokens, next) && /^\d{2,}$/.test(at(tokens, next)) ? next : null;
}

function isNamed(tokens: Tokens, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - reach); back--) if (telephones.has(at(tokens, back))) return true;
  return false;
}
