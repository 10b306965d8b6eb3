import { isCommonWord, isFirstName, kindsOf, NameKind } from './gazetteer.js';
import { isCapital, type Reading } from './spans.js';
import type { TokenSpan } from './tagger.js';
import { calendar, companyForms } from './words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const openers = words('ministry department university bank bureau institute academy');
const heads = words('ministry department agency bureau commission committee council university institute association federation police navy army parliament airlines airways corporation survey inc corp ltd plc llc gmbh');
/** A sentence may begin with one, in a capital, before a name. */
const functionWords = words('the a an this that these those his her its our their my your in on at for from to by with as when while after before if and but or');

/**
 * Offices and bodies whose whole name the words themselves give: "Ministry of Science and Technology", "Kenyan Health
 * Ministry", "U.S. Geological Survey".
 */
export function officesIn(reading: Reading): TokenSpan[] {
  const offices: TokenSpan[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const office = openedAt(reading, index) ?? headedAt(reading, index, offices.at(-1)?.to ?? 0) ?? firmAt(reading, index);
    if (office === undefined) continue;
    offices.push(office);
    index = office.to - 1;
  }
  return offices;
}

function openedAt(reading: Reading, from: number): TokenSpan | undefined {
  const { keys } = reading;
  if (!openers.has(keys[from] ?? '') || keys[from + 1] !== 'of' || !isCapital(reading, from)) return undefined;
  const named = keys[from + 2] === 'the' ? from + 3 : from + 2;
  let to = capitalsFrom(reading, named);
  if (to === named) return undefined;
  to = listEnd(reading, to);
  return { from, to, type: 'organization' };
}

/** "Alcohol, Tobacco, Firearms and Explosives": a list ends the name only with its "and". */
function listEnd(reading: Reading, from: number): number {
  const { tokens, keys } = reading;
  let to = from;
  while (tokens[to]?.text === ',' && isCapital(reading, to + 1)) to = capitalsFrom(reading, to + 1);
  const conjunction = to > from && tokens[to]?.text === ',' ? to + 1 : to;
  if (keys[conjunction] !== 'and' || !isCapital(reading, conjunction + 1)) return from;
  if (isPlace(keys[conjunction - 1]) || isPlace(keys[conjunction + 1])) return from;
  return capitalsFrom(reading, conjunction + 1);
}

function headedAt(reading: Reading, head: number, free: number): TokenSpan | undefined {
  const { keys, isHeadline } = reading;
  const isCompany = keys[head] === 'co' && reading.tokens[head + 1]?.text === '.';
  if (!(isCompany || heads.has(keys[head] ?? '')) || !isCapital(reading, head)) return undefined;
  let from = head;
  while (from > free && isCapital(reading, from - 1) && !calendar.has(keys[from - 1] ?? '') && !functionWords.has(keys[from - 1] ?? '')) from--;
  const isOfState = (kindsOf(keys[from] ?? '') & (NameKind.demonym | NameKind.country)) !== 0;
  // "Inc." keeps its full stop, but the one that ends the sentence is none of its own.
  const to = reading.tokens[head + 1]?.text === '.' && head + 2 < reading.tokens.length && companyForms.has(keys[head] ?? '') ? head + 2 : head + 1;
  return from < head && (!isHeadline || isOfState) ? { from, to, type: 'organization' } : undefined;
}

/** "Ernst & Young": one word on each side, since "Moses Malone & Julius Erving" are two people. */
function firmAt(reading: Reading, from: number): TokenSpan | undefined {
  const { tokens, keys, isHeadline } = reading;
  if (tokens[from + 1]?.text !== '&' || isHeadline) return undefined;
  const [left = '', right = ''] = [keys[from], keys[from + 2]];
  const isCouple = left !== right && isFirstName(left) && isFirstName(right);
  if (isCouple || left.length < 2 || isCommonWord(left)) return undefined;
  const joined = isCapital(reading, from) && isCapital(reading, from + 2);
  if (!joined || isCapital(reading, from - 1) || isCapital(reading, from + 3) || tokens.some((token) => token.text === '@')) return undefined;
  return { from, to: from + 3, type: 'organization' };
}

function capitalsFrom(reading: Reading, from: number): number {
  let to = from;
  while (isCapital(reading, to)) to++;
  return to;
}

function isPlace(key: string | undefined): boolean {
  return key !== undefined && (kindsOf(key) & (NameKind.country | NameKind.city | NameKind.place)) !== 0;
}
