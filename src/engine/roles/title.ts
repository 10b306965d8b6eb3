import { nationOf } from '../entities/index.js';
import { headAt, isRank } from './nouns.js';
import { isInDoubt, type Phrase } from './phrase.js';
import { isHyphen, isPossessive, textAt, type Name, type Reading } from './reading.js';
import { articles, isOfOffices, isPlain, narrows, possessors, standings } from './words.js';

/** How many tokens may stand before the noun of a title. */
const longest = 8;

const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    gov: 'governor',
    prof: 'professor',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    adm: 'admiral',
    cmdr: 'commander',
    rev: 'pastor',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    const: 'constable',
    amb: 'ambassador',
    pres: 'president',
  }),
);

/** The roles that stand right before a name: `Ukrainian Defense Minister X`, `Kremlin aide X`, `Sen. X`, `army spokesman Colonel X`. */
export function titlesBefore(reading: Reading, name: Name): Phrase[] {
  const title = titleBefore(reading, name.from);
  if (title === undefined) return [];
  const other = endsOtherTitle(reading, title.from) ? titleBefore(reading, title.from) : undefined;
  return other === undefined ? [title] : [other, title];
}

function titleBefore(reading: Reading, end: number): Phrase | undefined {
  const found = headBefore(reading, end);
  if (found === undefined) return undefined;
  const from = openedAt(reading, found.headFrom);
  if (from === undefined || isInDoubt(reading, from, found.headFrom) || isInDoubt(reading, from - 1, from)) return undefined;
  return { ...found, from, isWhole: true };
}

function headBefore(reading: Reading, end: number): Pick<Phrase, 'head' | 'headFrom' | 'to'> | undefined {
  const { keys, names, tokens } = reading;
  const stop = textAt(reading, end - 1) === '.' ? 1 : 0;
  const last = end - 1 - stop;
  if (stop === 1 || abbreviations.has(keys[last] ?? '')) {
    const concept = abbreviations.get(keys[last] ?? '');
    if (concept === undefined || tokens[last]?.text.toLowerCase() === tokens[last]?.text) return undefined;
    return { head: { concept, length: 1, listed: true }, headFrom: last, to: end };
  }
  for (let start = Math.max(0, end - 5); start < end; start++) {
    const head = headAt(keys, start);
    if (head === undefined || start + head.length !== end || isPossessive(reading, start + 1)) continue;
    if (names.slice(start, end).some((name) => name !== undefined)) continue;
    return { head, headFrom: start, to: end };
  }
  return titleOf(reading, end);
}

/** `Minister of Foreign Affairs X`, all in capitals. */
function titleOf(reading: Reading, end: number): Pick<Phrase, 'head' | 'headFrom' | 'to'> | undefined {
  const { keys, names } = reading;
  let index = end - 1;
  const isCapital = (at: number): boolean => names[at]?.mention.type !== 'person' && /^\p{Lu}/u.test(textAt(reading, at));
  while (index > end - 5 && (isCapital(index) || (keys[index] === 'and' && isCapital(index - 1)))) index--;
  if (index === end - 1 || keys[index] !== 'of' || !isCapital(index - 1)) return undefined;
  const head = headAt(keys, index - 1);
  return head === undefined ? undefined : { head, headFrom: index - 1, to: end };
}

/** Where the adjectives, nouns and names before the noun of a title begin; undefined where its noun is none of a title. */
function openedAt(reading: Reading, headFrom: number): number | undefined {
  const { keys, names, tokens } = reading;
  let from = headFrom;
  let owner = false;
  while (from > 0 && headFrom - from < longest) {
    const at = from - 1;
    const name = names[at];
    if (name !== undefined) {
      // `Putin aide X`: but of two names beside each other one may be the other's.
      if (name.mention.type === 'person' && !owner && from < headFrom) break;
      if (at !== name.to - 1) break;
      from = name.from;
      // A place or an organization opens what stands before a name: `former NATO chief X`.
      if (name.mention.type === 'place') continue;
      return standings.has(keys[from - 1] ?? '') ? from - 1 : from;
    }
    if (isPossessive(reading, at)) {
      owner = names[at - 1] !== undefined;
      if (!owner) break;
      from = at;
      continue;
    }
    if (isHyphen(reading, at)) {
      from = at;
      continue;
    }
    const key = keys[at] ?? '';
    if (endsOtherTitle(reading, from) || (standings.get(keys[from] ?? '') === 'former' && !isNation(reading, at))) break;
    if (articles.has(key) || possessors.has(key)) break;
    if (tokens[at]?.kind !== 'word' || !narrows(textAt(reading, at), key)) break;
    // `Minister Slams Aide X`
    if (reading.isTitleCase && !isOfOffices(key) && !isNation(reading, at)) break;
    // `in a statement Captain X`
    if (textAt(reading, at) === key && textAt(reading, headFrom) !== keys[headFrom] && !isOfOffices(key)) break;
    // `to release commander X`
    if (keys[at - 1] === 'to' && tokens[at].text === key && !standings.has(key) && !isPlain(key)) break;
    from = at;
  }
  return from;
}

/** Whether the word before a rank is the noun of another title: `navy spokesman Commander X`, `Navy Chief Admiral X`. */
function endsOtherTitle(reading: Reading, end: number): boolean {
  const { keys, names } = reading;
  const key = keys[end - 1] ?? '';
  const rank = abbreviations.get(keys[end] ?? '') ?? headAt(keys, end)?.concept ?? '';
  const head = names[end - 1] === undefined ? headAt(keys, end - 1) : undefined;
  if (head?.listed !== true || !isRank(rank)) return false;
  if (head.concept === 'spokesman' || key === 'chief') return true;
  return !isPlain(key) && !standings.has(key) && textAt(reading, end - 1) === key && textAt(reading, end) !== keys[end];
}

/** `Israeli former minister X` */
function isNation(reading: Reading, index: number): boolean {
  return /^\p{Lu}/u.test(textAt(reading, index)) && nationOf(textAt(reading, index)) !== null;
}
