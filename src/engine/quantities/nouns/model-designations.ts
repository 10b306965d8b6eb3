import { at, glued, isHyphen, type Tokens } from '../../language/index.js';

/** The number of a model: `AK-47`, `AK 47`. */
export function isDesignation(tokens: Tokens, index: number): boolean {
  if (isHyphen(tokens, index - 1)) return glued(tokens, index) && glued(tokens, index - 1);
  return /^\p{Lu}{2,3}$/u.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.kind === 'word';
}

/** A word of the phrase with the number that is part of it: `ak-47`. */
export function wordAt(tokens: Tokens, index: number): string {
  const hyphen = isHyphen(tokens, index + 1);
  const number = tokens[hyphen ? index + 2 : index + 1];
  return number?.kind === 'number' && isDesignation(tokens, hyphen ? index + 2 : index + 1)
    ? `${at(tokens, index)}-${number.text}`
    : at(tokens, index);
}

/** Whether a model's number is in the plural: `AK-47s`. */
export function isPluralDesignation(tokens: Tokens, index: number): boolean {
  return (
    isHyphen(tokens, index + 1) &&
    tokens[index + 2]?.kind === 'number' &&
    at(tokens, index + 3) === 's' &&
    glued(tokens, index + 3)
  );
}
