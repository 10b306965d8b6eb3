import { isCommonWord, kindsOf, NameKind } from './gazetteer.js';
import type { Reading } from './spans.js';
import type { TokenSpan } from './tagger.js';
import { calendar, roles } from './words.js';

const kindsOfPlace = words('region province oblast district governorate prefecture peninsula county raion municipality valley river island islands');
const kindsOfSettlement = words('city town village region province oblast district peninsula port island suburb capital hamlet municipality county');
const heads = words('ministry department agency bureau commission committee council university institute association federation police navy army parliament airlines airways corporation');
const openers = words('the a an this that these those his her its our their my your in on at for from to by with as when while after before if and but or');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Names that the words beside them give away: "the Ruhr region", "the town of Wismar", "the Kenyan Health Ministry". For what
 * the model left out.
 */
export function cuedNames(reading: Reading, taken: readonly TokenSpan[]): TokenSpan[] {
  const { tokens, keys } = reading;
  const isFree = (index: number): boolean => !taken.some((span) => index >= span.from && index < span.to);
  const isCapital = (index: number): boolean => tokens[index]?.kind === 'word' && /^\p{Lu}/u.test(tokens[index].text);
  const isName = (index: number): boolean => isCapital(index) && isFree(index) && isUnlisted(keys[index] ?? '');
  const found: TokenSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const key = keys[index] ?? '';
    if (heads.has(key) && isCapital(index) && isFree(index)) {
      let from = index;
      while (isCapital(from - 1) && isFree(from - 1) && !calendar.has(keys[from - 1] ?? '') && !openers.has(keys[from - 1] ?? '')) from--;
      if (from < index && (!reading.isHeadline || (kindsOf(keys[from] ?? '') & NameKind.demonym) !== 0)) found.push({ from, to: index + 1, type: 'organization' });
    } else if (reading.isHeadline) {
      continue;
    } else if (kindsOfPlace.has(key) && !isCapital(index) && isName(index - 1) && !isCapital(index - 2)) {
      found.push({ from: index - 1, to: index, type: 'place' });
    } else if (key === 'of' && kindsOfSettlement.has(keys[index - 1] ?? '') && !isCapital(index - 1) && isName(index + 1)) {
      let to = index + 2;
      while (isName(to)) to++;
      if (!isCapital(to)) found.push({ from: index + 1, to, type: 'place' });
    }
  }
  return found.filter((name, index) => index === 0 || name.from >= (found[index - 1]?.to ?? 0));
}

function isUnlisted(key: string): boolean {
  return key.length > 2 && !isCommonWord(key) && !calendar.has(key) && !roles.has(key) && (kindsOf(key) & NameKind.demonym) === 0;
}
