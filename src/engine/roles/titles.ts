import { isInnerHyphen } from '../language/index.js';
import honorificList from '#lexicon/honorifics';
import titleAbbreviations from '#lexicon/title-abbreviations';
import { nationOf } from '../entities/index.js';
import { isOfOffices, isPlain, narrows } from './modifiers.js';
import { isRank, longestRoleNoun, roleNounAt } from './role-nouns.js';
import { isInDoubt, type RolePhrase } from './role-phrase.js';
import { articles, possessors, standings } from './role-words.js';
import { isPossessive, textAt, type NameInSentence, type SentenceWithNames } from './sentence-with-names.js';

/** How many tokens may stand before the noun of a title. */
const longest = 8;

const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(titleAbbreviations));

/** The roles that stand right before a name: `Ukrainian Defense Minister X`, `Kremlin aide X`, `Sen. X`, `army spokesman Colonel X`. */
export function titlesBefore(sentence: SentenceWithNames, name: NameInSentence): RolePhrase[] {
  const title = titleBefore(sentence, name.first);
  if (title === undefined) return [];
  const other = endsOtherTitle(sentence, title.first) ? titleBefore(sentence, title.first) : undefined;
  return other === undefined ? [title] : [other, title];
}

/** Where `Dr`, `Mr.` and the like before a name begin, which say nothing of what someone does; the name's own start where none do. */
export function honorificBefore(sentence: SentenceWithNames, start: number): number {
  const at = textAt(sentence, start - 1) === '.' ? start - 2 : start - 1;
  return honorifics.has(sentence.keys[at] ?? '') && /^\p{Lu}/u.test(textAt(sentence, at)) ? at : start;
}

const honorifics = new Set(honorificList);

function titleBefore(sentence: SentenceWithNames, end: number): RolePhrase | undefined {
  const found = headBefore(sentence, end);
  if (found === undefined) return undefined;
  const first = openedAt(sentence, found.headFirst);
  if (first === undefined || isInDoubt(sentence, first, found.headFirst) || isInDoubt(sentence, first - 1, first))
    return undefined;
  return { ...found, first, isWhole: true };
}

function headBefore(sentence: SentenceWithNames, end: number): Pick<RolePhrase, 'head' | 'headFirst' | 'end'> | undefined {
  const { keys, names, tokens } = sentence;
  const stop = textAt(sentence, end - 1) === '.' ? 1 : 0;
  const last = end - 1 - stop;
  if (stop === 1 || abbreviations.has(keys[last] ?? '')) {
    const concept = abbreviations.get(keys[last] ?? '');
    if (concept === undefined || tokens[last]?.text.toLowerCase() === tokens[last]?.text) return undefined;
    return { head: { concept, length: 1, listed: true }, headFirst: last, end };
  }
  for (let start = Math.max(0, end - longestRoleNoun); start < end; start++) {
    const head = roleNounAt(keys, start);
    if (head === undefined || start + head.length !== end || isPossessive(sentence, start + 1)) continue;
    if (names.slice(start, end).some((name) => name !== undefined)) continue;
    return { head, headFirst: start, end };
  }
  return titleOf(sentence, end) ?? headOfBody(sentence, end);
}

/** `the acting head of the Harbour Board X`: what it is a role of is a name, which ends right before the person's. */
function headOfBody(sentence: SentenceWithNames, end: number): Pick<RolePhrase, 'head' | 'headFirst' | 'end'> | undefined {
  const { keys, names } = sentence;
  const body = names[end - 1];
  if (body?.end !== end || body.mention.type === 'person') return undefined;
  const of = articles.has(keys[body.first - 1] ?? '') ? body.first - 2 : body.first - 1;
  if (keys[of] !== 'of') return undefined;
  for (let start = Math.max(0, of - longestRoleNoun); start < of; start++) {
    const head = roleNounAt(keys, start);
    if (head?.listed === true && start + head.length === of && names.slice(start, of).every((name) => name === undefined))
      return { head, headFirst: start, end };
  }
  return undefined;
}

/** `Minister of Foreign Affairs X`, all in capitals. */
function titleOf(sentence: SentenceWithNames, end: number): Pick<RolePhrase, 'head' | 'headFirst' | 'end'> | undefined {
  const { keys, names } = sentence;
  let index = end - 1;
  const isCapital = (at: number): boolean => names[at]?.mention.type !== 'person' && /^\p{Lu}/u.test(textAt(sentence, at));
  while (index > end - 5 && (isCapital(index) || (keys[index] === 'and' && isCapital(index - 1)))) index--;
  if (index === end - 1 || keys[index] !== 'of' || !isCapital(index - 1)) return undefined;
  const head = roleNounAt(keys, index - 1);
  return head === undefined ? undefined : { head, headFirst: index - 1, end };
}

/** Where the adjectives, nouns and names before the noun of a title begin; undefined where its noun is none of a title. */
function openedAt(sentence: SentenceWithNames, headFirst: number): number | undefined {
  const { keys, names, tokens } = sentence;
  let from = headFirst;
  let owner = false;
  while (from > 0 && headFirst - from < longest) {
    const at = from - 1;
    const name = names[at];
    if (name !== undefined) {
      // `Putin aide X`: but of two names beside each other one may be the other's.
      if (name.mention.type === 'person' && !owner && from < headFirst) break;
      if (at !== name.end - 1) break;
      from = name.first;
      // A place or an organization opens what stands before a name: `former NATO chief X`.
      if (name.mention.type === 'place') continue;
      return standings.has(keys[from - 1] ?? '') ? from - 1 : from;
    }
    if (isPossessive(sentence, at)) {
      owner = names[at - 1] !== undefined;
      if (!owner) break;
      from = at;
      continue;
    }
    if (isInnerHyphen(sentence.tokens, at)) {
      from = at;
      continue;
    }
    const key = keys[at] ?? '';
    if (endsOtherTitle(sentence, from) || (standings.get(keys[from] ?? '') === 'former' && !isNation(sentence, at))) break;
    if (articles.has(key) || possessors.has(key)) break;
    if (tokens[at]?.kind !== 'word' || !narrows(textAt(sentence, at), key)) break;
    // `Minister Slams Aide X`
    if (sentence.isTitleCase && !isOfOffices(key) && !isNation(sentence, at)) break;
    // `in a statement Captain X`
    if (textAt(sentence, at) === key && textAt(sentence, headFirst) !== keys[headFirst] && !isOfOffices(key)) break;
    // `to release commander X`
    if (keys[at - 1] === 'to' && tokens[at].text === key && !standings.has(key) && !isPlain(key)) break;
    from = at;
  }
  return from;
}

/** Whether the word before a rank is the noun of another title: `navy spokesman Commander X`, `Navy Chief Admiral X`. */
function endsOtherTitle(sentence: SentenceWithNames, end: number): boolean {
  const { keys, names } = sentence;
  const key = keys[end - 1] ?? '';
  const rank = abbreviations.get(keys[end] ?? '') ?? roleNounAt(keys, end)?.concept ?? '';
  const head = names[end - 1] === undefined ? roleNounAt(keys, end - 1) : undefined;
  if (head?.listed !== true || !isRank(rank)) return false;
  if (head.concept === 'spokesman' || key === 'chief') return true;
  return !isPlain(key) && !standings.has(key) && textAt(sentence, end - 1) === key && textAt(sentence, end) !== keys[end];
}

/** `Israeli former minister X` */
function isNation(sentence: SentenceWithNames, index: number): boolean {
  return /^\p{Lu}/u.test(textAt(sentence, index)) && nationOf(textAt(sentence, index)) !== null;
}
