import { isInnerHyphen } from '../language/index.js';
import appositionBoundaries from '#lexicon/apposition-boundaries';
import reportingVerbs from '#lexicon/reporting-verbs';
import { roleNounAt, isGeneral } from './role-nouns.js';
import { phraseAt, type RolePhrase } from './role-phrase.js';
import { adverbs, articles, possessors } from './role-words.js';
import { isDash, isPossessive, textAt, type NameInSentence, type SentenceWithNames } from './sentence-with-names.js';

/** What stands beside a name, and where the sentence goes on after it. */
export interface Appositions {
  readonly phrases: readonly RolePhrase[];
  readonly end: number;
}

/** The roles after a name: `X, chief of staff to Y`, `X, 61, a farmer from Y`, `X (a former minister)`, `X (61), a farmer`. */
export function appositionsAfter(sentence: SentenceWithNames, name: NameInSentence): Appositions {
  const beside = rolesFrom(sentence, name.end);
  if (beside !== undefined) return beside;
  const behind = afterBracket(sentence, name.end);
  return (behind > name.end ? rolesFrom(sentence, behind) : undefined) ?? { phrases: [], end: name.end };
}

/** @param sign the comma, the bracket or the dash that parts a name from its roles */
function rolesFrom(sentence: SentenceWithNames, sign: number): Appositions | undefined {
  const opening = textAt(sentence, sign);
  if (opening !== ',' && opening !== '(' && !isDash(sentence, sign)) return undefined;
  const start = afterAge(sentence, sign + 1);
  const first = adverbial(sentence, start) ?? afterYears(sentence, start);
  if (first === undefined || !saysEnough(sentence, first)) return undefined;
  const second = sentence.keys[first.end] === 'and' ? adverbial(sentence, first.end + 1) : undefined;
  const end = second?.end ?? first.end;
  if (!closesAt(sentence, end, opening) || isFollowedByName(sentence, end, (name) => !hasRoleBeside(sentence, name)))
    return undefined;
  return { phrases: second === undefined ? [first] : [first, second], end };
}

/**
 * The role before a name that a comma or dashes part from it: `Ukraine's chief negotiator, X, said`, `the head of Y, X (61), said`.
 *
 * @param start of the name with its title
 */
export function appositionBefore(sentence: SentenceWithNames, name: NameInSentence, start: number): RolePhrase | undefined {
  const end = afterBracket(sentence, name.end);
  const isParted =
    (textAt(sentence, start - 1) === ',' &&
      (closesAt(sentence, end, ',') || opensLike(sentence, end)) &&
      !isFollowedByName(sentence, end)) ||
    (isDash(sentence, start - 1) && isDash(sentence, end));
  if (!isParted) return undefined;
  const boundary = boundaryBefore(sentence, start - 1);
  for (let from = boundary; from < start - 1; from++) {
    if (from > boundary && !isOpening(sentence, from)) continue;
    const phrase = phraseAt(sentence, from);
    if (phrase?.end !== start - 1 || !phrase.isWhole || isGeneral(phrase.head.concept)) continue;
    if (from === boundary)
      return opensSentence(sentence, boundary) || speech.has(sentence.keys[end + 1] ?? '') ? phrase : undefined;
    return name.end - name.first > 1 &&
      standsAlone(sentence, boundary, from) &&
      appositionsAfter(sentence, name).phrases.length === 0
      ? phrase
      : undefined;
  }
  return undefined;
}

/** `…, the rebels' chief negotiator, X, told reporters` */
const speech = new Set(reportingVerbs);

/** `once the minister of culture`, `now an adviser` */
function adverbial(sentence: SentenceWithNames, start: number): RolePhrase | undefined {
  const adverb = adverbs.get(sentence.keys[start] ?? '');
  const phrase = phraseAt(sentence, adverb === undefined ? start : start + 1);
  return adverb === 'former' && phrase !== undefined ? { ...phrase, former: true, saidFrom: start } : phrase;
}

/** `61,` or `aged 61,` */
function afterAge({ tokens, keys }: SentenceWithNames, start: number): number {
  const number = keys[start] === 'aged' ? start + 1 : start;
  return tokens[number]?.kind === 'number' && tokens[number + 1]?.text === ',' ? number + 2 : start;
}

/** `a 61-year-old farmer` */
function afterYears(sentence: SentenceWithNames, start: number): RolePhrase | undefined {
  const { keys, tokens } = sentence;
  const number = articles.has(keys[start] ?? '') ? start + 1 : start;
  if (
    tokens[number]?.kind !== 'number' ||
    !isInnerHyphen(sentence.tokens, number + 1) ||
    keys[number + 2] !== 'year' ||
    keys[number + 4] !== 'old'
  )
    return undefined;
  const phrase = phraseAt(sentence, number + 5);
  return phrase === undefined ? undefined : { ...phrase, isWhole: true };
}

/** How many tokens a bracket behind a name may hold to be passed over: an age, a party, another spelling. */
const longestBracket = 6;

/** Where a bracket that opens at a token ends; the token itself where none does. */
function afterBracket({ tokens }: SentenceWithNames, start: number): number {
  if (tokens[start]?.text !== '(') return start;
  const closing = tokens.slice(start, start + longestBracket + 2).findIndex(({ text }) => text === ')');
  return closing === -1 ? start : start + closing + 1;
}

/** A bare noun may be the next one of a list; one that is no sure role needs more than itself. */
function saysEnough(sentence: SentenceWithNames, phrase: RolePhrase): boolean {
  if (phrase.isWhole || phrase.headFirst > phrase.first) return true;
  return phrase.head.listed && !isGeneral(phrase.head.concept) && /^\p{Ll}|^\p{Lu}{2}/u.test(textAt(sentence, phrase.headFirst));
}

const closing = new Set([',', '.', ';', ':', ')', '?', '!', '”', '"']);
const pronouns = new Set(appositionBoundaries.pronouns);

/** Whether what stands beside a name ends at a token, rather than being the beginning of something else or one of a list. */
function closesAt(sentence: SentenceWithNames, index: number, opening: string): boolean {
  const { keys, names } = sentence;
  const text = textAt(sentence, index);
  if (opening === '(') return text === ')';
  if (text === '' || pronouns.has(keys[index] ?? '') || isDash(sentence, index)) return true;
  if (!closing.has(text)) return false;
  if (text !== ',') return true;
  const next = keys[index + 1] ?? '';
  if (next !== 'and' && next !== 'or' && next !== '&') return true;
  // `X, the mayor, and the governor` are three people; `X, the mayor, and Y, the governor,` are two.
  const after = index + 2;
  return (
    names[after] !== undefined &&
    !isPossessive(sentence, names[after].end) &&
    textAt(sentence, names[after].end) === ',' &&
    roleNounAt(keys, after) === undefined
  );
}

/** Whether another name follows after its role: `the head of Y, X, and the mayor, Z, agreed`. @param end of the name before */
function opensLike(sentence: SentenceWithNames, end: number): boolean {
  if (textAt(sentence, end) !== ',' || sentence.keys[end + 1] !== 'and') return false;
  const next = phraseAt(sentence, end + 2);
  if (next?.isWhole !== true || textAt(sentence, next.end) !== ',') return false;
  const name = sentence.names[next.end + 1];
  return name?.mention.type === 'person' && textAt(sentence, name.end) === ',';
}

/**
 * Whether a comma is followed by somebody's name: then what stands before it may be one of a list, `the mayor, X, Y and Z`; not where
 * each has a role, `X, the mayor, Y, a lawyer, …`.
 */
function isFollowedByName(
  sentence: SentenceWithNames,
  comma: number,
  isListed: (name: NameInSentence) => boolean = () => true,
): boolean {
  const name = textAt(sentence, comma) === ',' ? sentence.names[comma + 1] : undefined;
  return name?.mention.type === 'person' && !isPossessive(sentence, name.end) && isListed(name);
}

function hasRoleBeside(sentence: SentenceWithNames, name: NameInSentence): boolean {
  return textAt(sentence, name.end) === ',' && adverbial(sentence, afterAge(sentence, name.end + 1)) !== undefined;
}

/** Where the part of a sentence begins that a token stands in. */
function boundaryBefore(sentence: SentenceWithNames, end: number): number {
  let index = end;
  while (index > 0 && !isBoundary(sentence, index - 1)) index--;
  return index;
}

/** Whether nothing stands before a role, or only what leads into the sentence: `However, …`, `In Paris, …`. */
function opensSentence(sentence: SentenceWithNames, from: number): boolean {
  if (from === 0 || isQuote(sentence, from - 1)) return true;
  if (textAt(sentence, from - 1) !== ',') return false;
  if (boundaryBefore(sentence, from - 1) !== 0 || /(?:ing|ed)$/.test(sentence.keys[0] ?? '')) return false;
  const namesSomebody = sentence.names.slice(0, from).some((name) => name?.mention.type === 'person');
  return !namesSomebody && !sentence.keys.slice(0, from).some((key) => joiners.has(key));
}

function isBoundary(sentence: SentenceWithNames, index: number): boolean {
  return [',', ';', ':', '('].includes(textAt(sentence, index)) || isQuote(sentence, index) || isDash(sentence, index);
}

function isQuote(sentence: SentenceWithNames, index: number): boolean {
  return ['"', '“', '”', '‘'].includes(textAt(sentence, index));
}

function isOpening(sentence: SentenceWithNames, index: number): boolean {
  const key = sentence.keys[index] ?? '';
  if (articles.has(key) || possessors.has(key)) return true;
  const name = sentence.names[index];
  return name?.first === index && isPossessive(sentence, name.end);
}

const subordinators = new Set([...appositionBoundaries.joiners, ...appositionBoundaries.openers]);

const joiners = new Set(appositionBoundaries.joiners);

/**
 * Whether a role before a comma can be told of the name after it: `he met with the mayor, X,`; not where the comma ends a clause: `after
 * meeting the mayor, X left`.
 */
function standsAlone({ keys }: SentenceWithNames, boundary: number, from: number): boolean {
  if (subordinators.has(keys[boundary] ?? '') || /(?:ing|ed)$/.test(keys[boundary] ?? '')) return false;
  return !keys.slice(boundary, from).some((key) => joiners.has(key));
}
