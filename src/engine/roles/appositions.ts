import { headAt, isGeneral } from './nouns.js';
import { phraseAt, type Phrase } from './phrase.js';
import { isDash, isHyphen, isPossessive, textAt, type Name, type Reading } from './reading.js';
import { adverbs, articles, possessors } from './words.js';

/** What stands beside a name, and where the sentence goes on after it. */
export interface Appositions {
  readonly phrases: readonly Phrase[];
  readonly end: number;
}

/** The roles after a name: `X, chief of staff to Y`, `X, 61, a farmer from Y`, `X (a former minister)`. */
export function appositionsAfter(reading: Reading, name: Name): Appositions {
  const none = { phrases: [], end: name.to };
  const opening = textAt(reading, name.to);
  if (opening !== ',' && opening !== '(' && !isDash(reading, name.to)) return none;
  const start = afterAge(reading, name.to + 1);
  const first = adverbial(reading, start) ?? afterYears(reading, start);
  if (first === undefined || !saysEnough(reading, first)) return none;
  const second = reading.keys[first.to] === 'and' ? adverbial(reading, first.to + 1) : undefined;
  const end = second?.to ?? first.to;
  if (!closesAt(reading, end, opening)) return none;
  return { phrases: second === undefined ? [first] : [first, second], end };
}

/** The role before a name that a comma parts from it: `Ukraine's chief negotiator, X, said`. @param start of the name with its title */
export function appositionBefore(reading: Reading, name: Name, start: number): Phrase | undefined {
  if (textAt(reading, start - 1) !== ',' || !closesAt(reading, name.to, ',')) return undefined;
  const boundary = boundaryBefore(reading, start - 1);
  for (let from = boundary; from < start - 1; from++) {
    if (from > boundary && !isOpening(reading, from)) continue;
    const phrase = phraseAt(reading, from);
    if (phrase?.to !== start - 1 || !phrase.isWhole || isGeneral(phrase.head.concept)) continue;
    if (from === boundary)
      return opensSentence(reading, boundary) || speech.has(reading.keys[name.to + 1] ?? '') ? phrase : undefined;
    return name.to - name.from > 1 && standsAlone(reading, boundary, from) && appositionsAfter(reading, name).phrases.length === 0
      ? phrase
      : undefined;
  }
  return undefined;
}

/** `…, the rebels' chief negotiator, X, told reporters` */
const speech = new Set('said says told tells added warned stated explained confirmed insisted noted argued announced'.split(' '));

/** `once the minister of culture`, `now an adviser` */
function adverbial(reading: Reading, start: number): Phrase | undefined {
  const former = adverbs.get(reading.keys[start] ?? '');
  const phrase = phraseAt(reading, former === undefined ? start : start + 1);
  return former === true && phrase !== undefined ? { ...phrase, former, saidFrom: start } : phrase;
}

/** `61,` or `aged 61,` */
function afterAge({ tokens, keys }: Reading, start: number): number {
  const number = keys[start] === 'aged' ? start + 1 : start;
  return tokens[number]?.kind === 'number' && tokens[number + 1]?.text === ',' ? number + 2 : start;
}

/** `a 61-year-old farmer` */
function afterYears(reading: Reading, start: number): Phrase | undefined {
  const { keys, tokens } = reading;
  const number = articles.has(keys[start] ?? '') ? start + 1 : start;
  if (
    tokens[number]?.kind !== 'number' ||
    !isHyphen(reading, number + 1) ||
    keys[number + 2] !== 'year' ||
    keys[number + 4] !== 'old'
  )
    return undefined;
  const phrase = phraseAt(reading, number + 5);
  return phrase === undefined ? undefined : { ...phrase, isWhole: true };
}

/** A bare noun may be the next one of a list; one that is no sure role needs more than itself. */
function saysEnough(reading: Reading, phrase: Phrase): boolean {
  if (phrase.isWhole || phrase.headFrom > phrase.from) return true;
  return phrase.head.listed && !isGeneral(phrase.head.concept) && /^\p{Ll}|^\p{Lu}{2}/u.test(textAt(reading, phrase.headFrom));
}

const closing = new Set([',', '.', ';', ':', ')', '?', '!', '”', '"']);
const pronouns = new Set(['who', 'whose', 'whom']);

/** Whether what stands beside a name ends at a token, rather than being the beginning of something else or one of a list. */
function closesAt(reading: Reading, index: number, opening: string): boolean {
  const { keys, names } = reading;
  const text = textAt(reading, index);
  if (opening === '(') return text === ')';
  if (text === '' || pronouns.has(keys[index] ?? '') || isDash(reading, index)) return true;
  if (!closing.has(text)) return false;
  if (text !== ',') return true;
  const next = keys[index + 1] ?? '';
  if (next !== 'and' && next !== 'or' && next !== '&') return true;
  // `X, the mayor, and the governor` are three people; `X, the mayor, and Y, the governor,` are two.
  const after = index + 2;
  return (
    names[after] !== undefined &&
    !isPossessive(reading, names[after].to) &&
    textAt(reading, names[after].to) === ',' &&
    headAt(keys, after) === undefined
  );
}

/** Where the part of a sentence begins that a token stands in. */
function boundaryBefore(reading: Reading, end: number): number {
  let index = end;
  while (index > 0 && !isBoundary(reading, index - 1)) index--;
  return index;
}

/** Whether nothing stands before a role, or only what leads into the sentence: `However, …`, `In Paris, …`. */
function opensSentence(reading: Reading, from: number): boolean {
  if (from === 0 || isQuote(reading, from - 1)) return true;
  if (textAt(reading, from - 1) !== ',') return false;
  if (boundaryBefore(reading, from - 1) !== 0 || /(?:ing|ed)$/.test(reading.keys[0] ?? '')) return false;
  const namesSomebody = reading.names.slice(0, from).some((name) => name?.mention.type === 'person');
  return !namesSomebody && !reading.keys.slice(0, from).some((key) => joiners.has(key));
}

function isBoundary(reading: Reading, index: number): boolean {
  return [',', ';', ':', '('].includes(textAt(reading, index)) || isQuote(reading, index) || isDash(reading, index);
}

function isQuote(reading: Reading, index: number): boolean {
  return ['"', '“', '”', '‘'].includes(textAt(reading, index));
}

function isOpening(reading: Reading, index: number): boolean {
  const key = reading.keys[index] ?? '';
  if (articles.has(key) || possessors.has(key)) return true;
  const name = reading.names[index];
  return name?.from === index && isPossessive(reading, name.to);
}

const subordinators = new Set(
  (
    'after before when while as since until if because although though once whether by during in on at amid despite following ' +
    'with unlike like for from to besides alongside than and or both between not'
  ).split(' '),
);

const joiners = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'since',
  'until',
  'if',
  'because',
  'and',
  'or',
  'besides',
  'like',
  'unlike',
]);

/**
 * Whether a role before a comma can be told of the name after it: `he met with the mayor, X,`; not where the comma ends a clause: `after
 * meeting the mayor, X left`.
 */
function standsAlone({ keys }: Reading, boundary: number, from: number): boolean {
  if (subordinators.has(keys[boundary] ?? '') || /(?:ing|ed)$/.test(keys[boundary] ?? '')) return false;
  return !keys.slice(boundary, from).some((key) => joiners.has(key));
}
