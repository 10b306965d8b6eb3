import { at, glued, isDigits, type Tokens } from '../../language/index.js';
import { readNoun } from '../nouns/read-noun.js';
import clockWords from '#lexicon/clock-words';

const before = new Set(clockWords.before);
const after = new Set(clockWords.after);
const between = new Set(clockWords.between);
const places = new Set(clockWords.places);
const placing = new Set(clockWords.placing);
const lasting = new Set(clockWords.lasting);
const notTimes = new Set(clockWords.notTimes);
const services = new Set(clockWords.services);

/** The words that a marked time may start with, besides digits. */
export const clockMarkStarters: Iterable<string> = before;

/** A time as its digits say it: seconds since midnight, and the index after it. */
interface MarkedTime {
  readonly seconds: number;
  readonly end: number;
}

/** Times as other languages mark them, in an English text: `kl. 14`, `14 Uhr`, `21h00`, `at 12 h 30`. */
export function readMarkedTime(tokens: Tokens, index: number): MarkedTime | null {
  if (before.has(at(tokens, index))) {
    // `KL` is Kuala Lumpur.
    if (tokens[index]?.text !== at(tokens, index)) return null;
    return digitsOf(tokens, at(tokens, index + 1) === '.' ? index + 2 : index + 1);
  }
  if (!isDigits(tokens, index)) return null;
  // `1H24` is a half of a year.
  if (between.has(tokens[index + 1]?.text ?? '')) return readHours(tokens, index);
  const hour = digitsOf(tokens, index);
  return hour !== null && after.has(at(tokens, hour.end)) ? { ...hour, end: hour.end + 1 } : null;
}

/** `14`, `14.30`, `14:30` */
function digitsOf(tokens: Tokens, index: number): MarkedTime | null {
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(at(tokens, index));
  if (match === null || Number(match[1]) > 24) return null;
  const colon = match[2] === undefined && at(tokens, index + 1) === ':' && /^[0-5]\d$/.test(at(tokens, index + 2));
  const minutes = colon ? at(tokens, index + 2) : (match[2] ?? 0);
  return { seconds: Number(match[1]) * 3600 + Number(minutes) * 60, end: colon ? index + 3 : index + 1 };
}

function readHours(tokens: Tokens, index: number): MarkedTime | null {
  const [hour, minute] = [at(tokens, index), at(tokens, index + 2)];
  const joined = glued(tokens, index + 1);
  const before = at(tokens, index - 1);
  const lasts = lasting.has(before === 'to' ? at(tokens, index - 2) : before);
  const placed = places.has(before) || placing.has(before);
  if (!/^\d{1,2}$/.test(hour) || Number(hour) > 24 || lasts) return null;
  const minutes = /^[0-5]\d$/.test(minute) && glued(tokens, index + 2) === joined;
  // `21h` without minutes may be how long something takes, and so may `12 h 30` where nothing places it in the day.
  if (!minutes) return joined && before === 'at' ? { seconds: Number(hour) * 3600, end: index + 2 } : null;
  if (
    !(joined || (placed && readNoun(tokens, index + 3, 'plural') === null)) ||
    /^(?:min|mins|mn|minutes|m|s)$/.test(at(tokens, index + 3))
  )
    return null;
  return { seconds: Number(hour) * 3600 + Number(minute) * 60, end: index + 3 };
}

/** Whether a sentence tells of prices and of what is measured, so that a number after `at` is rather one of those than a time. */
export function speaksOfPrices(tokens: Tokens): boolean {
  return tokens.some(({ lower }) => notTimes.has(lower));
}

/** Whether hours and minutes with a point between them are a time by what stands around them: `at 18.42 on Tuesday`, `the 18.42 train`. */
export function isDottedTime(tokens: Tokens, index: number): boolean {
  if (!/^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(at(tokens, index))) return false;
  const next = tokens[index + 1];
  const joins = next === undefined || next.kind === 'word' || /^[.,;:!?)]$/.test(next.text);
  if (!joins || speaksOfPrices(tokens)) return false;
  if (at(tokens, index - 1) === 'the') return services.has(next?.lower ?? '');
  if (at(tokens, index - 1) === 'at' && next?.lower === 'the') return services.has(at(tokens, index + 2));
  return at(tokens, index - 1) === 'at' && (next?.kind !== 'word' || followers.has(next.lower));
}

/** What may follow a time, and no number that is a measure. */
const followers = new Set([
  ...clockWords.places,
  'on',
  'in',
  'when',
  'while',
  'as',
  'but',
  'with',
  'for',
  'local',
  'today',
  'yesterday',
  'tomorrow',
]);
