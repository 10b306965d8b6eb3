import { parseSentence, type DependencyTree, type Relation } from '../syntax/index.js';
import { overlaps, type Sentence, type Span, type Token } from '../text/index.js';

/** A sentence with its dependency tree, to walk in. Words are named by their places in the sentence. */
export class SentenceTree {
  readonly #tree: DependencyTree;
  readonly #children: readonly number[][];

  constructor(readonly tokens: readonly Token[]) {
    this.#tree = parseSentence(tokens);
    this.#children = tokens.map(() => []);
    for (const [place, head] of this.#tree.heads.entries()) this.#children[head]?.push(place);
  }

  static of(sentence: Sentence): SentenceTree {
    return new SentenceTree(sentence.tokens);
  }

  /** See `DependencyTree.certainty`. */
  get certainty(): number {
    return this.#tree.certainty;
  }

  lower(place: number): string {
    return this.tokens[place]?.lower ?? '';
  }

  /** Its part of speech: Universal Dependencies' (`VERB`), and the treebank's (`VBD`). */
  upos(place: number): string {
    return this.#tree.upos[place] ?? 'X';
  }

  xpos(place: number): string {
    return this.#tree.xpos[place] ?? '';
  }

  relation(place: number): Relation {
    return this.#tree.relations[place] ?? 'dep';
  }

  /** The word that a word hangs on; `null` for the root. */
  headOf(place: number): number | null {
    const head = this.#tree.heads[place] ?? -1;
    return head < 0 ? null : head;
  }

  /** What hangs on a word by one of some relations, in reading order. */
  childrenOf(place: number, ...relations: readonly Relation[]): number[] {
    return (this.#children[place] ?? []).filter((child) => relations.length === 0 || relations.includes(this.relation(child)));
  }

  childOf(place: number, ...relations: readonly Relation[]): number | null {
    return this.childrenOf(place, ...relations)[0] ?? null;
  }

  /** A word with all that hangs on it, in reading order. */
  within(place: number): number[] {
    return [place, ...this.childrenOf(place).flatMap((child) => this.within(child))].sort((a, b) => a - b);
  }

  isWithin(place: number, above: number): boolean {
    for (let at: number | null = place; at !== null; at = this.headOf(at)) if (at === above) return true;
    return false;
  }

  /** The word of a span that the others hang on: the first one whose head lies outside. */
  topOf(span: Span): number | null {
    const inside = this.tokens.flatMap((token, place) => (overlaps(token, span) ? [place] : []));
    return inside.find((place) => !inside.includes(this.headOf(place) ?? -1)) ?? null;
  }
}
