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
export function published(...folders: readonly string[]): Texts | undefined {
  if (!folders.every((folder) => existsSync(folder))) return undefined;
  const files = folders.flatMap((folder) => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
    return paths.sort().map((path) => readFileSync(`${folder}/${path}`));
  });
  return { kind: 'ECB+ articles', files, bytes: sizeOf(files) };
}

const nameInText = /\p{Lu}\p{L}{2,}/gu;
const nameInSentence = /(?<=[a-z,] )\p{Lu}\p{L}{2,}/gu;

/** As many texts: once there are no more, the same again with other names and other numbers, as if other things had happened to others. */
export function withOthersLike({ kind, files }: Texts, count: number): Texts {
  const texts = files.map((bytes) => new TextDecoder().decode(bytes));
  const names = [...new Set(texts.flatMap((text) => text.match(nameInSentence) ?? []))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const exchanged = (text: string, round: number): string =>
    text
      .replace(nameInText, (name) => names[((places.get(name) ?? NaN) + round * stride) % names.length] ?? name)
      .replace(/\d/g, (digit) => String(((Number(digit) + round) % 9) + 1));
  const encoder = new TextEncoder();
  const all = Array.from({ length: count }, (_, index) => {
    const [text = '', round] = [texts[index % texts.length], Math.floor(index / texts.length)];
    return encoder.encode(round === 0 ? text : exchanged(text, round));
  });
  return { kind: `${kind}, ${files.length} of them real`, files: all, bytes: sizeOf(all) };
}

/** How far apart in the alphabet a name and the one in its place are. */
const stride = 997;

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
