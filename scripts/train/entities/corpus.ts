import { readFileSync } from 'node:fs';
import { labelInName, modelTypes, outside } from '../../../src/engine/entities/tagger/labels.js';
import { List, wordOf, type Word } from '../../../src/engine/entities/tagger/word.js';
import { parseBlock, sentencesOf, splitBlocks, type Token } from '../../../src/engine/text/index.js';

export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A line of a corpus file. */
export interface Annotated {
  readonly text: string;
  readonly entities: readonly Annotation[];
}

/** A sentence to learn from: its words and the label that each should get. */
export interface Example {
  readonly words: readonly Word[];
  /** For each word, 1 where no white space stands before it. */
  readonly glued: Uint8Array;
  readonly gold: Int32Array;
}

/** @param path of a file with one {@link Annotated} a line, as JSON */
export function readCorpus(path: string | URL): Annotated[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotated);
}

/** Splits annotated text as the engine itself will split it. */
export function examplesOf({ text, entities }: Annotated): Example[] {
  return splitBlocks(text, 'plaintext').flatMap((block) =>
    sentencesOf(parseBlock(text.slice(block.start, block.end), block.markup)).map(({ tokens }) =>
      example(tokens, block.start, entities),
    ),
  );
}

function example(tokens: readonly Token[], offset: number, entities: readonly Annotation[]): Example {
  const words = tokens.map(wordOf);
  const gold = new Int32Array(tokens.length).fill(outside);
  for (const { start, end, type } of entities) {
    const number = modelTypes.findIndex((known) => known === type);
    if (number === -1) continue;
    const inside = tokens.flatMap((token, index) => (token.start + offset < end && token.end + offset > start ? [index] : []));
    const named = type === 'person' ? untitled(inside, words) : inside;
    named.forEach((at, index) => (gold[at] = labelInName(number, index, named.length)));
  }
  return { words, glued: Uint8Array.from(tokens, (token) => (token.spaced ? 0 : 1)), gold };
}

/** The corpora disagree on whether a title is a part of the name; here it is none, and a people is no person. */
function untitled(indices: readonly number[], words: readonly Word[]): readonly number[] {
  const lists = (index: number | undefined): number => words[index ?? -1]?.lists ?? 0;
  const isTitle = (index: number | undefined): boolean => (lists(index) & (List.role | List.demonym)) !== 0;
  let start = 0;
  while (start < indices.length && (isTitle(indices[start]) || (start > 0 && words[indices[start] ?? -1]?.key === ''))) start++;
  if (start < indices.length) return indices.slice(start);
  return indices.every((index) => (lists(index) & (List.first | List.last)) !== 0) ? indices : [];
}
