import type { Mention } from '../entities/index.js';
import { isTitleCase, type TokenRange } from '../language/index.js';
import type { Sentence, Token } from '../text/index.js';

/** A sentence with the name that each of its tokens belongs to. */
export interface SentenceWithNames {
  readonly tokens: readonly Token[];
  /** In lower case. */
  readonly keys: readonly string[];
  /** By token: the name that it is part of. */
  readonly names: readonly (NameInSentence | undefined)[];
  /** See `isTitleCase`. */
  readonly isTitleCase: boolean;
}

/** A name where it stands. */
export interface NameInSentence extends TokenRange {
  readonly mention: Mention;
}

/**
 * Finds the tokens of each name of a sentence.
 *
 * @param mentions of the block, whose offsets count as the tokens' do
 */
export function sentenceWithNames({ tokens }: Sentence, mentions: readonly Mention[]): SentenceWithNames {
  const names: (NameInSentence | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) {
    const first = tokens.findIndex((token) => token.start >= mention.start);
    if (first === -1) continue;
    let end = first;
    while ((tokens[end]?.end ?? Infinity) <= mention.end) end++;
    const name = { mention, first, end };
    for (let index = first; index < end; index++) names[index] = name;
  }
  return { tokens, keys: tokens.map(({ lower }) => lower), names, isTitleCase: isTitleCase(tokens) };
}

export function textAt({ tokens }: SentenceWithNames, index: number): string {
  return tokens[index]?.text ?? '';
}

const possessives = new Set(["'s", '’s', "'", '’']);

/** Whether a token makes a possessor of the word before it. */
export function isPossessive({ tokens }: SentenceWithNames, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && !token.spaced && possessives.has(token.text);
}

/** Whether a token is a dash between words. */
export function isDash({ tokens }: SentenceWithNames, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.text === '—' || ((token.text === '–' || token.text === '-') && token.spaced));
}
