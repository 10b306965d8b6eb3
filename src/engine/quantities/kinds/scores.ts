import { at, glued, isCapitalized, isDigits, isHyphen, PhraseTable, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import { smallNumbers } from '../numbers/number-words.js';
import scoreWords from '#lexicon/score-words';

/** Words that tell that two numbers are those of two sides: of a vote, a match, a court. */
const contests = new Set(scoreWords.contests);

const votes = new Set(scoreWords.votes);

const nothing = new Set(scoreWords.nothing);

const notBeforeVotes = new Set(scoreWords.notBeforeVotes);

const withoutGoals = new PhraseTable(scoreWords.withoutGoals.map((phrase) => [phrase, true]));

/** The words that a score starts with, besides numbers. */
export const scoreStarters: readonly string[] = [...nothing, ...withoutGoals.firstWords];

/**
 * Reads what two sides have: `3-2`, `52–47`, `a 216-to-210 vote`, `voted by 52 to 47`, `226 votes to 201`, `one-nil`. Numbers with a
 * hyphen are taken only where the sentence speaks of a contest, or they stand between two names or alone: `18-25` is a range.
 */
export function readScore(tokens: Tokens, index: number): QuantityMatch | null {
  const goalless = withoutGoals.find(tokens, index);
  if (goalless !== null) return scoreOf(0, { second: 0, end: goalless.end });
  const first = sideAt(tokens, index) ?? (nothing.has(at(tokens, index)) && isHyphen(tokens, index + 1) ? 0 : null);
  if (first === null || isChained(tokens, index)) return null;
  const dashed = readDashed(tokens, index);
  if (dashed !== null) return scoreOf(first, dashed);
  const joint = at(tokens, index + 1) === 'votes' ? index + 2 : index + 1;
  const second = at(tokens, joint) === 'to' ? sideAt(tokens, joint + 1) : null;
  if (second === null || second > first || notBeforeVotes.has(at(tokens, index - 1)) || !speaksOf(tokens, votes)) return null;
  return endsThere(tokens, joint + 2) ? scoreOf(first, { second, end: joint + 2 }) : null;
}

interface Second {
  readonly second: number;
  readonly end: number;
}

/** `3-2`, `216-to-210`, `one-nil` */
function readDashed(tokens: Tokens, index: number): Second | null {
  const dash = isHyphen(tokens, index + 1);
  const spaced = tokens[index + 1]?.spaced === true && tokens[index + 2]?.spaced === true;
  if (!dash || (!spaced && (tokens[index + 1]?.spaced === true || tokens[index + 2]?.spaced === true))) return null;
  const to = at(tokens, index + 2) === 'to' && isHyphen(tokens, index + 3) ? index + 4 : index + 2;
  const [first, second] = [
    nothing.has(at(tokens, index)) ? 0 : sideAt(tokens, index),
    nothing.has(at(tokens, to)) ? 0 : sideAt(tokens, to),
  ];
  if (first === null || second === null || isChained(tokens, to + 1) || isYears(first, at(tokens, to)) || isPhone(tokens, index))
    return null;
  // `one-two` is a punch, `two-three years` a range.
  if (!isDigits(tokens, index) && !nothing.has(at(tokens, to)) && to === index + 2) return null;
  const falls = first >= second;
  // Two numbers of three digits that fall are hardly anything but votes.
  const many = falls && second >= 100;
  const named = isCapitalized(tokens, index - 1) && isCapitalized(tokens, to + 1);
  const alone = index === 0 && (to + 1 === tokens.length || (to + 2 === tokens.length && /^[.!?]$/.test(at(tokens, to + 1))));
  if (!named && !many && !(alone && !spaced) && !speaksOf(tokens, contests) && !(nothing.has(at(tokens, to)) && to === index + 2))
    return null;
  return (falls && !spaced) || named || alone || endsThere(tokens, to + 1) ? { second, end: to + 1 } : null;
}

/** The number of one side: up to three digits, or a word below 20. */
function sideAt(tokens: Tokens, index: number): number | null {
  const text = at(tokens, index);
  if (isDigits(tokens, index)) return /^(?:0|[1-9]\d{0,2})$/.test(text) ? Number(text) : null;
  return smallNumbers.get(text) ?? null;
}

/** `4-4-2`, `2-1/2`, `192.168.0-1`: more than two numbers. */
function isChained(tokens: Tokens, index: number): boolean {
  const next = isHyphen(tokens, index) || /^[/.:,]$/.test(at(tokens, index));
  const before = isHyphen(tokens, index - 1) || /^[/:$€£]$/.test(at(tokens, index - 1));
  return (
    (next && glued(tokens, index) && glued(tokens, index + 1) && isDigits(tokens, index + 1)) ||
    (before && glued(tokens, index) && isDigits(tokens, index))
  );
}

/** `2018-19` */
function isYears(first: number, second: string): boolean {
  return first >= 1000 || second.length > 3;
}

/** `555-123`: as long as groups of a phone number, and no vote among so many. */
function isPhone(tokens: Tokens, index: number): boolean {
  return at(tokens, index).length === 3 && at(tokens, index + 2).startsWith('0');
}

/** Whether nothing follows that the numbers could count. */
function endsThere(tokens: Tokens, index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return true;
  if (next.kind !== 'word') return next.lower !== '%' && next.kind === 'symbol' && !isHyphen(tokens, index);
  return contests.has(next.lower) || afterScore.has(next.lower);
}

const afterScore = new Set(scoreWords.afterScore);

function speaksOf(tokens: Tokens, words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.lower));
}

function scoreOf(first: number, { second, end }: Second): QuantityMatch {
  return { end, reading: { dimension: 'score', stated: { min: null, max: null, unit: 'score' }, score: [first, second] } };
}
