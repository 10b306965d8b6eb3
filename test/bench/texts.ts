import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { articles } from './made-up/articles.js';

/** Texts to measure with, as bytes: a corpus keeps the strings that it decodes them to. */
export interface Texts {
  /** What they are, for whoever reads the figures. */
  readonly kind: string;
  readonly files: readonly Uint8Array[];
  /** Of all files together. */
  readonly bytes: number;
}

const seed = 1;

/** News that is made up anew each time, the same each time. */
export function madeUp(count: number): Texts {
  const encoder = new TextEncoder();
  const files = articles(count, seed).map((text) => encoder.encode(text));
  return { kind: 'made-up articles of 5 KB', files, bytes: sizeOf(files) };
}

/** Real news, where the evaluation data is; it may not be shipped. */
export function published(folder: string): Texts | undefined {
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  const files = paths.sort().map((path) => readFileSync(`${folder}/${path}`));
  return { kind: 'ECB+ articles', files, bytes: sizeOf(files) };
}

/**
 * The first few of the texts, all of them if there are no more.
 *
 * @param size how much of each to take, in bytes; all of it unless told
 */
export function firstOf(texts: Texts, count: number, size?: number): Texts {
  const files = texts.files.slice(0, count).map((bytes) => bytes.subarray(0, size));
  return { kind: texts.kind, files, bytes: sizeOf(files) };
}

function sizeOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}
