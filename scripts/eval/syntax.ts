import { relations } from '../../src/engine/syntax/base/relation.js';
import { parseSentence, type DependencyTree } from '../../src/engine/syntax/index.js';
import { readTreebank } from '../train/syntax/conllu.js';
import { engineWordsOf, treebankWordsOf, type Example } from '../train/syntax/engine-words.js';
import type { Figure } from './figures.js';

/** Something that was counted, to be told as a share. */
class Tally {
  right = 0;
  gold = 0;
  found = 0;

  /** @returns F1, in percent; the share where as much is found as there is */
  get value(): number {
    return Math.round((2000 * this.right) / (this.gold + this.found)) / 10;
  }
}

/**
 * Scores tagger and parser on sentences of a treebank. `UPOS`, `UAS` and `LAS` count all words, punctuation too, and leave subtypes of
 * relations out, as the CoNLL 2018 shared task does. `nummod` is the F1 of arcs to numbers, and `role` that of the arcs of the
 * words that these count: the same head, and the same relation with its subtype.
 *
 * @param words `engine` for those that the engine makes of the text, `treebank` for those of the treebank
 */
export function scoreSyntax(path: string, set: string, words: 'engine' | 'treebank'): Figure[] {
  const tallies = { UPOS: new Tally(), UAS: new Tally(), LAS: new Tally(), nummod: new Tally(), role: new Tally() };
  for (const sentence of readTreebank(path)) {
    const example = words === 'engine' ? engineWordsOf(sentence) : treebankWordsOf(sentence);
    if (example === null) continue;
    const tree = parseSentence(example.words);
    countWords(example, tree, tallies);
    countArcs(example, tree, tallies);
  }
  const name = words === 'engine' ? set : `${set}, words of the treebank`;
  return Object.entries(tallies).map(([measure, tally]) => ({ name: `syntax ${name} ${measure}`, value: tally.value }));
}

type Tallies = Readonly<Record<'UPOS' | 'UAS' | 'LAS' | 'nummod' | 'role', Tally>>;

function countWords({ tags, heads, relations: gold }: Example, tree: DependencyTree, { UPOS, UAS, LAS }: Tallies): void {
  tags.forEach((tag, at) => {
    for (const tally of [UPOS, UAS, LAS]) {
      tally.gold++;
      tally.found++;
    }
    if (tag.split(' ')[0] === tree.upos[at]) UPOS.right++;
    if (heads[at] !== tree.heads[at]) return;
    UAS.right++;
    if (universal(relations[gold[at] ?? 0]) === universal(tree.relations[at])) LAS.right++;
  });
}

function countArcs({ heads, relations: gold }: Example, tree: DependencyTree, { nummod, role }: Tallies): void {
  const goldNames = Array.from(gold, (number) => relations[number]);
  compare(numbersIn(heads, goldNames), numbersIn(tree.heads, tree.relations), nummod);
  compare(rolesIn(heads, goldNames), rolesIn(tree.heads, tree.relations), role);
}

function numbersIn(heads: ArrayLike<number>, names: readonly (string | undefined)[]): Set<string> {
  return new Set(names.flatMap((name, at) => (name === 'nummod' ? [`${at} ${heads[at] ?? 0}`] : [])));
}

function rolesIn(heads: ArrayLike<number>, names: readonly (string | undefined)[]): Set<string> {
  const counted = names.flatMap((name, at) => (name === 'nummod' ? [heads[at] ?? 0] : []));
  return new Set(counted.map((noun) => `${noun} ${heads[noun] ?? 0} ${names[noun] ?? ''}`));
}

function compare(gold: ReadonlySet<string>, found: ReadonlySet<string>, tally: Tally): void {
  tally.gold += gold.size;
  tally.found += found.size;
  for (const arc of found) if (gold.has(arc)) tally.right++;
}

function universal(relation: string | undefined): string | undefined {
  return relation?.split(':')[0];
}
