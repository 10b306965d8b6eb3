import type { Span } from '../../../src/engine/index.js';
import { typed, type Letter } from './letters.js';

/** Numbers from 0 to 1. */
type Random = () => number;

/** What is edited: letters, and the passage by its offsets at first. */
interface Edited {
  readonly letters: readonly Letter[];
  readonly passage: Span;
  readonly random: Random;
}

const words =
  'and then the officials said that at least 34 people were killed near bridge while nearly 120 others waited for two hours in October 1,000 prisoners exchanged talks ceasefire'.split(
    ' ',
  );

/** What people and programs do to a text, each as often as its number says; among it all that makes lookalikes. */
const kinds: readonly (readonly [times: number, edit: (edited: Edited) => Letter[]])[] = [
  [3, typeWords],
  [2, takeOut],
  [2, writeOver],
  [3, writeInPassage],
  [1, takePassageOut],
  [1, writePassageAnew],
  [2, moveLine],
  [2, copyLine],
  [3, copyLineChanged],
  [2, copyPassage],
  [2, takeLineOut],
  [1, copyPassageLineAround],
  [1, changeLineEnds],
];

/** One random edit. */
export function editOnce(edited: Edited): Letter[] {
  const all = kinds.reduce((sum, [times]) => sum + times, 0);
  let left = edited.random() * all;
  for (const [times, edit] of kinds) {
    left -= times;
    if (left < 0) return edit(edited);
  }
  return typeWords(edited);
}

function typeWords({ letters, random }: Edited): Letter[] {
  return splice(letters, spot(letters, random), 0, typed(` ${someWords(random, 12)} `));
}

function takeOut({ letters, random }: Edited): Letter[] {
  return splice(letters, spot(letters, random), Math.floor(random() ** 2 * 250), []);
}

function writeOver({ letters, random }: Edited): Letter[] {
  return splice(letters, spot(letters, random), Math.floor(random() * 80), typed(someWords(random, 8)));
}

/** Mends a letter or two, or writes another number or word. */
function writeInPassage({ letters, passage, random }: Edited): Letter[] {
  const here = placesOf(letters, passage);
  const at = here[Math.floor(random() * here.length)];
  if (at === undefined) return [...letters];
  return splice(
    letters,
    at,
    Math.floor(random() * 4),
    typed(random() < 0.5 ? someWords(random, 1) : String(Math.floor(random() * 99))),
  );
}

function takePassageOut({ letters, passage }: Edited): Letter[] {
  const here = new Set(placesOf(letters, passage));
  return letters.filter((_, at) => !here.has(at));
}

/** Other words in its very place. */
function writePassageAnew({ letters, passage, random }: Edited): Letter[] {
  const here = placesOf(letters, passage);
  const [first] = here;
  if (first === undefined) return [...letters];
  return splice(letters, first, here.length, typed(someWords(random, 6)));
}

function moveLine({ letters, random }: Edited): Letter[] {
  const line = someLine(letters, random);
  const rest = [...letters.slice(0, line.start), ...letters.slice(line.end)];
  return splice(rest, lineStart(rest, random), 0, letters.slice(line.start, line.end));
}

function copyLine({ letters, random }: Edited): Letter[] {
  return splice(letters, lineStart(letters, random), 0, copied(letters, someLine(letters, random)));
}

function copyLineChanged({ letters, passage, random }: Edited): Letter[] {
  const [first] = placesOf(letters, passage);
  const line = first === undefined || random() < 0.5 ? someLine(letters, random) : lineAt(letters, first);
  const other = copied(letters, line).map((letter) => (/\d/.test(letter.unit) && random() < 0.7 ? digit(random) : letter));
  return splice(letters, lineStart(letters, random), 0, other);
}

/** The words of the passage, elsewhere. */
function copyPassage({ letters, passage, random }: Edited): Letter[] {
  const here = placesOf(letters, passage).flatMap((at) => letters[at] ?? []);
  const copy = here.map((letter) => ({ ...letter, copied: true }));
  return splice(letters, spot(letters, random), 0, [...typed(' '), ...copy, ...typed(' ')]);
}

function takeLineOut({ letters, passage, random }: Edited): Letter[] {
  const [first] = placesOf(letters, passage);
  const line = first === undefined || random() < 0.6 ? someLine(letters, random) : lineAt(letters, first);
  return splice(letters, line.start, line.end - line.start, []);
}

/** A copy of the passage's line right before or behind it, as a program that repeats lines makes. */
function copyPassageLineAround({ letters, passage, random }: Edited): Letter[] {
  const [first] = placesOf(letters, passage);
  if (first === undefined) return [...letters];
  const line = lineAt(letters, first);
  return splice(letters, random() < 0.5 ? line.start : line.end, 0, copied(letters, line));
}

function changeLineEnds({ letters }: Edited): Letter[] {
  const hasReturns = letters.some(({ unit }) => unit === '\r');
  if (hasReturns) return letters.filter(({ unit }) => unit !== '\r');
  return letters.flatMap((letter) => (letter.unit === '\n' ? [...typed('\r'), letter] : [letter]));
}

function splice(letters: readonly Letter[], at: number, count: number, into: readonly Letter[]): Letter[] {
  return [...letters.slice(0, at), ...into, ...letters.slice(at + count)];
}

function spot(letters: readonly Letter[], random: Random): number {
  return Math.floor(random() * (letters.length + 1));
}

/** Where the letters of the passage are, copies not counted. */
function placesOf(letters: readonly Letter[], { start, end }: Span): number[] {
  return letters.flatMap(({ origin, copied: isCopy }, at) =>
    origin !== null && !isCopy && origin >= start && origin < end ? [at] : [],
  );
}

function copied(letters: readonly Letter[], { start, end }: Span): Letter[] {
  return letters.slice(start, end).map((letter) => ({ ...letter, copied: true }));
}

function lineAt(letters: readonly Letter[], at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && letters[start - 1]?.unit !== '\n') start--;
  while (end < letters.length && letters[end]?.unit !== '\n') end++;
  return { start, end: Math.min(letters.length, end + 1) };
}

function someLine(letters: readonly Letter[], random: Random): Span {
  return lineAt(letters, spot(letters, random));
}

function lineStart(letters: readonly Letter[], random: Random): number {
  return someLine(letters, random).start;
}

function someWords(random: Random, most: number): string {
  const count = 1 + Math.floor(random() * most);
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}

function digit(random: Random): Letter {
  return { unit: String(Math.floor(random() * 10)), origin: null, copied: false };
}
