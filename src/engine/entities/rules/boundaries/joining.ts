import { isInnerHyphen } from '../../../language/index.js';
import { isCommonWord, isFirstName, kindsOf, longestName, NameKind, placeKinds } from '../../gazetteer/gazetteer.js';
import { isListedAsOne } from '../../gazetteer/whole-names.js';
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

/** "Coca-Cola", of which the model took one half, or both for themselves. */
export function joinListed({ tokens, keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  const joins = (hyphen: number): boolean =>
    isInnerHyphen(tokens, hyphen) && isListedAsOne(keys[hyphen - 1] ?? '', keys[hyphen + 1] ?? '');
  for (const span of spans) {
    const last = names.at(-1);
    const taken = last?.end ?? 0;
    if (last?.end === span.first - 1 && joins(last.end)) names[names.length - 1] = whole(keys, { ...last, end: span.end });
    else if (span.first < taken) continue;
    else if (taken <= span.first - 2 && joins(span.first - 1)) names.push(whole(keys, { ...span, first: span.first - 2 }));
    else names.push(joins(span.end) ? whole(keys, { ...span, end: span.end + 2 }) : span);
  }
  return names;
}

/** With the type that the lists have for it, where they have one. */
function whole(keys: readonly string[], span: MentionRange): MentionRange {
  const words = keys.slice(span.first, span.end).filter((key) => key !== '');
  const { length, kinds } = longestName(words, 0);
  if (length < words.length) return span;
  if ((kinds & NameKind.organization) !== 0) return { ...span, type: 'organization' };
  return (kinds & placeKinds) !== 0 ? { ...span, type: 'place' } : span;
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
