import type { Token } from '../../text/index.js';
import { isInAddress } from './addresses.js';
import { isCommonWord, isFirstName, kindsOf, longestName, NameKind } from '../gazetteer/gazetteer.js';
import type { MentionRange } from '../tagger/tagger.js';
import type { EntityType } from '../types.js';
import { Casing, wordOf, type Word } from '../tagger/word.js';
import { believers, calendar, eventHeads, eventOpeners, generations, organizationHeads, roles } from '../words.js';

/** A sentence as the rules read it. */
export interface SentenceTokens {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The folded words; empty for what is no word. */
  readonly keys: readonly string[];
  /** Whether most words begin with a capital, so that a capital says little. */
  readonly isHeadline: boolean;
}

export function sentenceTokensOf(tokens: readonly Token[]): SentenceTokens {
  const words = tokens.map(wordOf);
  let count = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.casing !== Casing.none) count++;
    if (word.isCapital) capitals++;
  }
  return { tokens, words, keys: words.map((word) => word.key), isHeadline: count > 3 && capitals > count * 0.6 };
}

/** Whether a token begins with a capital; false beyond the sentence's ends. */
export function isCapital({ words }: SentenceTokens, index: number): boolean {
  return words[index]?.isCapital === true;
}

const place = NameKind.country | NameKind.city | NameKind.place;

/**
 * What the model finds, mended by what is certain: a title, a nationality or a weekday is no part of a name, a country before
 * a title and one before "'s" are names of their own, and two names joined by a hyphen are two.
 */
export function correctBoundaries(reading: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const steps = [
    splitPossessive,
    splitAtPreposition,
    splitTitle,
    splitHyphenated,
    trim,
    cutCommonWords,
    splitConjunction,
    splitAffiliation,
    addFirstName,
  ];
  const mended = steps.reduce((names: readonly MentionRange[], step) => names.flatMap((name) => step(reading, name)), spans);
  return joinInverted(reading, joinAdjacent(reading, mended)).filter(
    (span, index, all) => isApart(span, index, all) && !isInAddress(reading.tokens, span),
  );
}

/** "Lovelace, Ada" <ada@…>: as mail programs write whom a letter is from. */
function joinInverted({ tokens, keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  for (const span of spans) {
    const last = names.at(-1);
    const isSecond =
      last?.type === 'person' && span.type === 'person' && last.to === span.from - 1 && tokens[last.to]?.text === ',';
    const isWhole = isSecond && /^["“]$/.test(tokens[last.from - 1]?.text ?? '') && /^["”]$/.test(tokens[span.to]?.text ?? '');
    if (isWhole && last.to - last.from === 1 && isFirstName(keys[span.from] ?? ''))
      names[names.length - 1] = { ...last, to: span.to };
    else names.push(span);
  }
  return names;
}

/** "Ada" and "Lovelace King" side by side are one person's name that the model has cut. */
function joinAdjacent({ keys }: SentenceTokens, spans: readonly MentionRange[]): MentionRange[] {
  const names: MentionRange[] = [];
  for (const span of spans) {
    const last = names.at(-1);
    const isCut =
      last?.to === span.from &&
      last.type === 'person' &&
      span.type === 'person' &&
      (last.to - last.from === 1 || span.to - span.from === 1);
    // Handles stand side by side too, each for itself.
    if (last !== undefined && isCut && keys.slice(last.from, span.to).every((key) => key !== ''))
      names[names.length - 1] = { ...last, to: span.to };
    else names.push(span);
  }
  return names;
}

/** A step may have made a name reach into the one before it. */
function isApart(span: MentionRange, index: number, spans: readonly MentionRange[]): boolean {
  const before = spans[index - 1];
  return before === undefined || before.to <= span.from;
}

/** "Director for Trade Maria Novak", where the model took the surname alone. */
function addFirstName(reading: SentenceTokens, span: MentionRange): MentionRange[] {
  const { keys } = reading;
  const key = keys[span.from - 1] ?? '';
  const isFirst =
    span.type === 'person' &&
    isCapital(reading, span.from - 1) &&
    isFirstName(key) &&
    !isCommonWord(key) &&
    !roles.has(key) &&
    (kindsOf(key) & (place | NameKind.organization)) === 0;
  return isFirst ? [{ ...span, from: span.from - 1 }] : [span];
}

/** "Rowling and R. Saravanan", "Columbia University and Trinity College": two names. */
function splitConjunction({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const and = keys.indexOf('and', span.from + 1);
  if (and === -1 || and >= span.to - 1 || span.type === 'place') return [span];
  const areBodies =
    and - span.from > 1 &&
    span.to - and > 2 &&
    [keys[and - 1], keys[span.to - 1]].every((key) => organizationHeads.has(key ?? ''));
  return span.type === 'person' || areBodies
    ? [
        { ...span, to: and },
        { ...span, from: and + 1 },
      ]
    : [span];
}

/** "Ada Lovelace of the Analytical Society", "Ada Lovelace of Turin": who, and of what. Kings are of their countries. */
function splitAffiliation({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const of = keys.findIndex((key, index) => index > span.from + 1 && index < span.to - 1 && key === 'of');
  if (of === -1 || span.type !== 'person' || !isFirstName(keys[span.from] ?? '') || generations.has(keys[of - 1] ?? ''))
    return [span];
  const from = keys[of + 1] === 'the' ? of + 2 : of + 1;
  if (from >= span.to) return [{ ...span, to: of }];
  const { length, kinds } = longestName(keys.slice(from, span.to), 0);
  const isPlace = length === span.to - from && (kinds & place) !== 0;
  return [
    { ...span, to: of },
    { from, to: span.to, type: isPlace ? 'place' : 'organization' },
  ];
}

/** "Leaving Oslo": ordinary words before a place, which a headline or the start of a sentence gave a capital. */
function cutCommonWords({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  if (span.type !== 'person') return [span];
  let from = span.from;
  while (from < span.to - 1 && isCommonWord(keys[from] ?? '') && !isFirstName(keys[from] ?? '')) from++;
  const { length, kinds } = longestName(keys.slice(from, span.to), 0);
  return from > span.from && length === span.to - from && (kinds & (NameKind.country | NameKind.city)) !== 0
    ? [{ from, to: span.to, type: 'place' }]
    : [span];
}

/** "Oslo's Delegation": the country or city alone. */
function splitPossessive({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const clitic = indexWithin(tokens, span.from + 1, span.to, (token) => token.kind === 'clitic');
  if (clitic === -1 || span.type === 'place') return [span];
  const owner = longestName(keys.slice(span.from, clitic), 0);
  return owner.length === clitic - span.from && (owner.kinds & place) !== 0
    ? [{ from: span.from, to: clitic, type: 'place' }]
    : [span];
}

/** "World Bank in Nairobi": two names. */
function splitAtPreposition({ keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const at = keys.findIndex((key, index) => index > span.from && index < span.to - 1 && prepositions.has(key));
  if (at === -1) return [span];
  const { length, kinds } = longestName(keys.slice(at + 1, span.to), 0);
  return length === span.to - at - 1 && (kinds & place) !== 0
    ? [
        { ...span, to: at },
        { from: at + 1, to: span.to, type: 'place' },
      ]
    : [span];
}

const prepositions = new Set(['in', 'at', 'to', 'from', 'near']);

/** "U.S. President Gerald Ford": a place, and a person. */
function splitTitle(reading: SentenceTokens, span: MentionRange): MentionRange[] {
  const { keys } = reading;
  if (span.type !== 'person') return [span];
  let start = span.from;
  for (let index = span.from; index < span.to - 1; index++) {
    if (roles.has(keys[index] ?? '') && (index === start || roles.has(keys[index - 1] ?? '') || isKnown(keys, span.from, index)))
      start = index + 1;
    // "Secretary of State", where the model took what follows the title for a name.
    else if (index === span.from && keys[index] === 'of' && isCapital(reading, index + 2)) start = index + 2;
  }
  if (start === span.from) return [span];
  const { length, kinds } = longestName(keys.slice(span.from, start), 0);
  const person = { ...span, from: start };
  return length > 0 && (kinds & place) !== 0 ? [{ from: span.from, to: span.from + length, type: 'place' }, person] : [person];
}

function isKnown(keys: readonly string[], from: number, to: number): boolean {
  const { length, kinds } = longestName(keys.slice(from, to), 0);
  return length === to - from && (kinds & (place | NameKind.demonym)) !== 0;
}

/** "India-Pakistan talks", where each half is a name by itself. */
function splitHyphenated({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  const hyphen = indexWithin(tokens, span.from + 1, span.to - 1, (token) => /^[-–—/]$/.test(token.text));
  if (hyphen === -1) return [span];
  const [left, right] = [longestName(keys.slice(span.from, hyphen), 0), longestName(keys.slice(hyphen + 1, span.to), 0)];
  const whole = left.length === hyphen - span.from && right.length === span.to - hyphen - 1;
  if (
    !whole ||
    (left.kinds & place) === 0 ||
    (right.kinds & place) === 0 ||
    kindsOf(
      keys
        .slice(span.from, span.to)
        .filter((key) => key !== '')
        .join(' '),
    ) !== 0
  )
    return [span];
  return [
    { from: span.from, to: hyphen, type: 'place' },
    { from: hyphen + 1, to: span.to, type: 'place' },
  ];
}

/** The first token of a stretch, half-open, that is such a one; −1 where none is. */
function indexWithin(tokens: readonly Token[], from: number, to: number, isSuch: (token: Token) => boolean): number {
  const index = tokens.slice(from, to).findIndex(isSuch);
  return index === -1 ? -1 : from + index;
}

/** Without punctuation and small words at its ends; nothing where only a nationality, a title or a date is left. */
function trim({ tokens, keys }: SentenceTokens, span: MentionRange): MentionRange[] {
  let { from, to } = span;
  const isLoose = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && !/^[@._#!]$/.test(token.text) && (token.kind === 'symbol' || looseWords.has(token.text));
  };
  while (from < to && isLoose(from)) from++;
  // "Russian-occupied", "Oslo-based"
  const isSuffix = (index: number): boolean =>
    tokens[index]?.text === keys[index] &&
    tokens[index - 1]?.text === '-' &&
    (keys[index]?.length ?? 0) > 3 &&
    isCommonWord(keys[index] ?? '');
  if (to - from > 2 && isSuffix(to - 1)) to -= 2;
  while (from < to && isLoose(to - 1)) to--;
  if (from === to) return [];
  const words = keys.slice(from, to);
  if (words.every((word) => isNoName(word, span.type))) return [];
  return [{ ...span, from, to }];
}

const looseWords = new Set(['of', 'and', 'for', 'in', 'to', 'at', 'on', 'a', 'an']);

function isNoName(key: string, type: EntityType): boolean {
  return (
    calendar.has(key) ||
    (believers.has(key) && !isFirstName(key)) ||
    (roles.has(key) && kindsOf(key) === 0) ||
    ((kindsOf(key) & ~NameKind.town) === NameKind.demonym && !(type === 'person' && isFirstName(key)))
  );
}

/** "Operation Desert Storm", "Battle of Verdun", "Munich Security Conference". */
export function eventsIn(reading: SentenceTokens): MentionRange[] {
  const { tokens, keys } = reading;
  const events: MentionRange[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const key = keys[index] ?? '';
    if (!isCapital(reading, index)) continue;
    if (eventOpeners.has(key) && !isCapital(reading, index - 1) && !(reading.isHeadline && isCommonWord(keys[index + 1] ?? ''))) {
      const first = keys[index + 1] === 'of' ? index + 2 : index + 1;
      let to = keys[first] === 'the' ? first + 1 : first;
      const named = to;
      while (isCapital(reading, to) && !eventOpeners.has(keys[to] ?? '') && !calendar.has(keys[to] ?? '')) to++;
      if (
        to > named &&
        (first > index + 1 || key === 'operation' || key === 'hurricane' || key === 'typhoon' || key === 'cyclone')
      ) {
        events.push({ from: index, to, type: 'event' });
        index = to - 1;
      }
    } else if (eventHeads.has(key)) {
      let from = index;
      while (from > 0 && isCapital(reading, from - 1) && !calendar.has(keys[from - 1] ?? '')) from--;
      const to = generations.has(keys[index + 1] ?? '') || keys[index + 1] === 'i' ? index + 2 : index + 1;
      if (index - from > 0) events.push({ from, to, type: 'event' });
    }
  }
  return events;
}
