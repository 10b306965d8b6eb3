import type { Mention } from '../entities/index.js';
import type { Sentence, Token } from '../text/index.js';

/** A sentence with the name that each of its tokens belongs to. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** In lower case. */
  readonly keys: readonly string[];
  /** By token: the name that it is part of. */
  readonly names: readonly (Name | undefined)[];
  /** Whether nearly all of its words have capitals, as those of a headline do: then a capital tells nothing. */
  readonly isTitleCase: boolean;
}

/** A name where it stands: half-open, in tokens. */
export interface Name {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** @param mentions of the block, whose offsets count as the tokens' do */
export function readingOf({ tokens }: Sentence, mentions: readonly Mention[]): Reading {
  const names: (Name | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) {
    const from = tokens.findIndex((token) => token.start >= mention.start);
    if (from === -1) continue;
    let to = from;
    while ((tokens[to]?.end ?? Infinity) <= mention.end) to++;
    const name = { mention, from, to };
    for (let index = from; index < to; index++) names[index] = name;
  }
  return { tokens, keys: tokens.map(({ lower }) => lower), names, isTitleCase: isTitleCase(tokens) };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.8 * long.length;
}

export function textAt({ tokens }: Reading, index: number): string {
  return tokens[index]?.text ?? '';
}

const possessives = new Set(["'s", '’s', "'", '’']);

/** Whether a token makes a possessor of the word before it. */
export function isPossessive({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && !token.spaced && possessives.has(token.text);
}

/** Whether a token is a hyphen inside a word. */
export function isHyphen({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  return token?.text === '-' && !token.spaced && tokens[index + 1]?.spaced === false;
}

/** Whether a token is a dash between words. */
export function isDash({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.text === '—' || ((token.text === '–' || token.text === '-') && token.spaced));
}
