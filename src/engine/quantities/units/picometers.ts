import { at, type Tokens } from '../../language/index.js';
import words from '#lexicon/picometers';

const atomic = new Set(words.atomic);
const beforeTimes = new Set(words.beforeTimes);

/** Whether the `pm` at an index, after its number, is picometres and not a half of the day: the sentence speaks of such lengths. */
export function isPicometers(tokens: Tokens, index: number): boolean {
  return at(tokens, index) === 'pm' && !beforeTimes.has(at(tokens, index - 2)) && tokens.some(({ lower }) => atomic.has(lower));
}
