import type { Sentence, Token } from '../text/index.js';
import { fold } from './fold.js';
import { isCommonWord, isFirstName, isLastName, longestName, NameKind } from './gazetteers/index.js';
import type { EntityType, Mention } from './types.js';
import { calendar, eventHeads, eventOpeners, organizationHeads, organizationOpeners, particles, placeHeads, roles, speech } from './words.js';

/**
 * Finds the names in one block of text.
 *
 * @returns mentions in reading order that do not overlap, in the offsets of the tokens
 */
export function findMentions(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap(({ tokens }) => {
    const keys = tokens.map((token) => (token.kind === 'word' ? fold(token.text) : ''));
    const shouting = tokens.filter((token) => /^\p{Lu}/u.test(token.text)).length > tokens.filter((token) => token.kind === 'word').length * 0.6;
    return runs(tokens, keys, shouting).flatMap((run) => namesIn(tokens, keys, run));
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Stretches of capitalized words, with what may join them. */
function runs(tokens: readonly Token[], keys: readonly string[], titleCase: boolean): Run[] {
  const result: Run[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start !== -1) result.push({ start, end });
    start = -1;
  };
  tokens.forEach((_, index) => {
    const key = keys[index] ?? '';
    if (canStart(tokens, key, index, titleCase)) {
      if (start === -1) start = index;
      end = index + 1;
    } else if (start !== -1 && !joins(tokens, keys, start, index)) close();
  });
  close();
  return result;
}

function canStart(tokens: readonly Token[], key: string, index: number, titleCase: boolean): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || calendar.has(key)) return false;
  const opens = index === 0 || /^["“‘'(\u005B*:]$/.test(tokens[index - 1]?.text ?? '');
  if (!opens && !titleCase) return true;
  return !isCommonWord(key) || organizationOpeners.has(key) || eventOpeners.has(key) || roles.has(key);
}

function joins(tokens: readonly Token[], keys: readonly string[], start: number, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (token.text === '.') return /^(?:\p{Lu}|St|Mt|Jr|Dr|Mr|Mrs|Ms|Gen|Col|Lt|Sen|Rep|Gov)$/u.test(tokens[index - 1]?.text ?? '');
  if (token.text === '&') return true;
  const key = keys[index] ?? '';
  if (particles.has(key)) return /^\p{Lu}/u.test(next.text) && key !== 'y';
  return key === 'of' && (organizationOpeners.has(keys[start] ?? '') || eventOpeners.has(keys[index - 1] ?? ''));
}

function namesIn(tokens: readonly Token[], keys: readonly string[], run: Run): Mention[] {
  const mentions: Mention[] = [];
  let start = run.start;
  while (start < run.end) {
    const key = keys[start] ?? '';
    const rest = keys.slice(start, run.end);
    const head = rest.findIndex((word, at) => at > 0 && (organizationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word)));
    const listed = longestName(rest, 0);
    const opens = (organizationOpeners.has(key) && rest[1] === 'of') || eventOpeners.has(key);
    if (opens && rest.length > 1) {
      mentions.push(mention(tokens, start, run.end, eventOpeners.has(key) ? 'event' : 'organization'));
      return mentions;
    }
    if (head > 0 && !rest.slice(0, head).some((word) => roles.has(word) && word !== 'foreign' && word !== 'defense' && word !== 'defence')) {
      const word = rest[head] ?? '';
      mentions.push(mention(tokens, start, start + head + 1, eventHeads.has(word) ? 'event' : placeHeads.has(word) ? 'place' : 'organization'));
      start += head + 1;
    } else if (listed.length > 0 && (listed.kinds & ~NameKind.demonym) !== 0 && !isPersonHere(rest, listed.length)) {
      mentions.push(mention(tokens, start, start + listed.length, (listed.kinds & NameKind.organization) !== 0 ? 'organization' : 'place'));
      start += listed.length;
    } else if (roles.has(key) || (listed.kinds & NameKind.demonym) !== 0 || key === '') {
      start++;
    } else {
      let end = start + 1;
      while (end < run.end && !roles.has(keys[end] ?? '')) end++;
      while (end > start + 1 && (keys[end - 1] === '' || particles.has(keys[end - 1] ?? ''))) end--;
      mentions.push(mention(tokens, start, end, guess(tokens, keys, start, end)));
      start = end;
    }
  }
  return mentions;
}

/** "Paris Hilton", "Jordan Smith": a place's name before a surname. */
function isPersonHere(rest: readonly string[], length: number): boolean {
  return length === 1 && rest.length > 1 && isFirstName(rest[0] ?? '') && longestName(rest, 1).length === 0;
}

function guess(tokens: readonly Token[], keys: readonly string[], start: number, end: number): EntityType {
  const before = keys[start - 1] ?? '';
  const first = keys[start] ?? '';
  if (roles.has(before) || speech.has(keys[end] ?? '') || isFirstName(first)) return 'person';
  if (/^\p{Lu}{2,6}$/u.test(tokens[start]?.text ?? '')) return 'organization';
  if (end - start === 1 && (before === 'in' || before === 'near' || before === 'from' || before === 'at')) return 'place';
  return end - start === 1 && !isLastName(first) ? 'other' : 'person';
}

function mention(tokens: readonly Token[], from: number, to: number, type: EntityType): Mention {
  const span = tokens.slice(from, to);
  const text = span.map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
  return { start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0, text, type };
}
