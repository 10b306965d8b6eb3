import { isCommonWord, isFirstName, kindsOf, longestName, NameKind } from '../gazetteer/gazetteer.js';
import { isCapital, type SentenceTokens } from './boundaries.js';
import type { MentionRange } from '../tagger/tagger.js';
import { calendar, companyForms } from '../words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const openers = words('ministry department university bank bureau institute academy');
const heads = words(
  'ministry department agency bureau commission committee council university institute association federation police navy army parliament airlines airways corporation inc corp ltd plc llc gmbh',
);
/** What else stands before an opener: "Federal University of …" */
const qualities = words('federal royal national imperial state central international technical free open');
/** These are told by whose they are; after a verb that begins the sentence they are not: "Ask Parliament". */
const bare = words('police navy army parliament');
/** A sentence may begin with one, in a capital, before a name. */
const functionWords = words(
  'the a an this that these those his her its our their my your in on at for from to by with as when while after before if and but or',
);

/**
 * Offices and bodies whose whole name the words themselves give: "Ministry of Science and Technology", "Kenyan Health
 * Ministry", "U.S. Geological Survey".
 */
export function organizationsIn(reading: SentenceTokens): MentionRange[] {
  const offices: MentionRange[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const office = openedAt(reading, index) ?? headedAt(reading, index, offices.at(-1)?.to ?? 0) ?? firmAt(reading, index);
    if (office === undefined) continue;
    offices.push(office);
    index = office.to - 1;
  }
  return offices;
}

function openedAt(reading: SentenceTokens, opener: number): MentionRange | undefined {
  const { keys } = reading;
  if (!openers.has(keys[opener] ?? '') || keys[opener + 1] !== 'of' || !isCapital(reading, opener)) return undefined;
  const from = qualities.has(keys[opener - 1] ?? '') && isCapital(reading, opener - 1) ? opener - 1 : opener;
  const named = keys[opener + 2] === 'the' ? opener + 3 : opener + 2;
  let to = capitalsFrom(reading, named);
  if (to === named) return undefined;
  to = listEnd(reading, to);
  return { from, to: ofState(reading, to), type: 'organization' };
}

/** "Ministry of Justice of Georgia" */
function ofState({ keys }: SentenceTokens, of: number): number {
  if (keys[of] !== 'of') return of;
  const from = keys[of + 1] === 'the' ? of + 2 : of + 1;
  const { length, kinds } = longestName(keys, from);
  return (kinds & NameKind.country) !== 0 ? from + length : of;
}

/** "Alcohol, Tobacco, Firearms and Explosives": a list ends the name only with its "and". */
function listEnd(reading: SentenceTokens, from: number): number {
  const { tokens, keys } = reading;
  let to = from;
  while (tokens[to]?.text === ',' && isCapital(reading, to + 1)) to = capitalsFrom(reading, to + 1);
  const conjunction = to > from && tokens[to]?.text === ',' ? to + 1 : to;
  if (keys[conjunction] !== 'and' || !isCapital(reading, conjunction + 1)) return from;
  if (isPlace(keys[conjunction - 1]) || isPlace(keys[conjunction + 1])) return from;
  return capitalsFrom(reading, conjunction + 1);
}

function headedAt(reading: SentenceTokens, head: number, free: number): MentionRange | undefined {
  const { keys, isHeadline } = reading;
  const isCompany = keys[head] === 'co' && reading.tokens[head + 1]?.text === '.';
  const isHead = isCompany || heads.has(keys[head] ?? '') || (keys[head] === 'survey' && keys[head - 1] === 'geological');
  if (!isHead || !isCapital(reading, head)) return undefined;
  let from = head;
  const isPart = (index: number): boolean =>
    index >= free && isCapital(reading, index) && !calendar.has(keys[index] ?? '') && !functionWords.has(keys[index] ?? '');
  for (;;) {
    if (isPart(from - 1)) from--;
    else if (isHyphen(reading, from - 1) && isPart(from - 2)) from -= 2;
    else break;
  }
  if (from === 0 && head === 1 && bare.has(keys[head] ?? '') && isCommonWord(keys[0] ?? '') && !qualities.has(keys[0] ?? ''))
    return undefined;
  const isOfState = (kindsOf(keys[from] ?? '') & (NameKind.demonym | NameKind.country)) !== 0;
  // "Inc." keeps its full stop, but the one that ends the sentence is none of its own.
  const to =
    reading.tokens[head + 1]?.text === '.' && head + 2 < reading.tokens.length && companyForms.has(keys[head] ?? '')
      ? head + 2
      : head + 1;
  return from < head && (!isHeadline || isOfState) ? { from, to, type: 'organization' } : undefined;
}

/** "Anti-Doping" */
function isHyphen({ tokens }: SentenceTokens, index: number): boolean {
  return tokens[index]?.text === '-' && !tokens[index].spaced && tokens[index + 1]?.spaced === false;
}

/** "Ernst & Young": one word on each side, since "Moses Malone & Julius Erving" are two people, and so are "Drude & Voigt (1900)". */
function firmAt(reading: SentenceTokens, from: number): MentionRange | undefined {
  const { tokens, keys, isHeadline } = reading;
  if (tokens[from + 1]?.text !== '&' || isHeadline) return undefined;
  const [left = '', right = ''] = [keys[from], keys[from + 2]];
  const isQuoted =
    /^[([]$/.test(tokens[from + 3]?.text ?? '') || (tokens[from + 3]?.text === ',' && tokens[from + 4]?.kind === 'number');
  const arePlaces = isPlace(left) && isPlace(right);
  const isCouple = left !== right && isFirstName(left) && isFirstName(right);
  if (isQuoted || arePlaces || isCouple || left.length < 3 || isCommonWord(left)) return undefined;
  const joined = isCapital(reading, from) && isCapital(reading, from + 2);
  if (!joined || isCapital(reading, from - 1) || isCapital(reading, from + 3) || tokens.some((token) => token.text === '@'))
    return undefined;
  return { from, to: from + 3, type: 'organization' };
}

function capitalsFrom(reading: SentenceTokens, from: number): number {
  let to = from;
  while (isCapital(reading, to)) to++;
  return to;
}

function isPlace(key: string | undefined): boolean {
  return key !== undefined && (kindsOf(key) & (NameKind.country | NameKind.city | NameKind.place)) !== 0;
}
