import { isCommonWord, isFirstName, kindsOf, NameKind, placeKinds } from '../../gazetteer/gazetteer.js';
import { personTitles } from '../../gazetteer/name-words.js';
import type { MentionRange } from '../../types.js';
import { isCapital, type SentenceTokens } from '../sentence.js';

/** "Lovelace, Ada" <ada@…>: as mail programs write whom a letter is from. */
export function joinInverted({ tokens, keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  for (const span of spans) {
    const last = names.at(-1);
    const isSecond =
      last?.type === 'person' && span.type === 'person' && last.end === span.first - 1 && tokens[last.end]?.text === ',';
    const isWhole = isSecond && /^["“]$/.test(tokens[last.first - 1]?.text ?? '') && /^["”]$/.test(tokens[span.end]?.text ?? '');
    if (isWhole && last.end - last.first === 1 && isFirstName(keys[span.first] ?? ''))
      names[names.length - 1] = { ...last, end: span.end };
    else names.push(span);
  }
  return names;
}

/** "Ada" and "Lovelace King" side by side are one person's name that the model has cut. */
export function joinAdjacent({ keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  for (const span of spans) {
    const last = names.at(-1);
    const isCut =
      last?.end === span.first &&
      last.type === 'person' &&
      span.type === 'person' &&
      (last.end - last.first === 1 || span.end - span.first === 1);
    // Handles stand side by side too, each for itself.
    if (last !== undefined && isCut && keys.slice(last.first, span.end).every((key) => key !== ''))
      names[names.length - 1] = { ...last, end: span.end };
    else names.push(span);
  }
  return names;
}

/** "Director for Trade Maria Novak", where the model took the surname alone. */
export function addFirstName(sentence: SentenceTokens, span: MentionRange): MentionRange[] {
  const { keys } = sentence;
  const key = keys[span.first - 1] ?? '';
  const isFirst =
    span.type === 'person' &&
    isCapital(sentence, span.first - 1) &&
    isFirstName(key) &&
    !isCommonWord(key) &&
    !personTitles.has(key) &&
    (kindsOf(key) & (placeKinds | NameKind.organization)) === 0;
  return isFirst ? [{ ...span, first: span.first - 1 }] : [span];
}
