/** What an arc-hybrid parser can do. */
export const shift = 0;
export const left = 1;
export const right = 2;
export const actions = 3;

/** No word. */
export const none = -1;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta, "Dynamic programming algorithms for
 * transition-based dependency parsers", ACL 2011): a stack of words, the words still to come, and the arcs that were drawn. The
 * root stands behind the last word, so that every way to the end gives a tree, and of one root. One configuration serves sentence after
 * sentence: nothing is made on the way.
 */
export class Configuration {
  /** How many words the sentence has; the number of the root, too. */
  length = 0;
  /** The first word still to come. */
  next = 0;
  /** How many words are on the stack. */
  depth = 0;
  readonly stack: Int16Array;
  /** Of each word; {@link none} where it has none yet. */
  readonly heads: Int16Array;
  /** The relation of each word to its head, by its number in `relations`, where it has one. */
  readonly labels: Uint8Array;
  /** Of each word its leftmost dependent on its left, and the one right of that. */
  readonly first: Int16Array;
  readonly second: Int16Array;
  /** Its rightmost dependent on its right, and the one left of that. */
  readonly last: Int16Array;
  readonly secondLast: Int16Array;
  /** How many it has on its left and on its right. */
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;

  /** @param longest how many words a sentence may have */
  constructor(longest: number) {
    const perWord = (): Int16Array => new Int16Array(longest + 1);
    this.stack = perWord();
    this.heads = perWord();
    this.first = perWord();
    this.second = perWord();
    this.last = perWord();
    this.secondLast = perWord();
    this.labels = new Uint8Array(longest + 1);
    this.lefts = new Uint8Array(longest + 1);
    this.rights = new Uint8Array(longest + 1);
  }

  start(length: number): void {
    this.length = length;
    this.next = 0;
    this.depth = 0;
    this.labels.fill(0, 0, length + 1);
    for (const list of [this.heads, this.first, this.second, this.last, this.secondLast]) list.fill(none, 0, length + 1);
    this.lefts.fill(0, 0, length + 1);
    this.rights.fill(0, 0, length + 1);
  }

  get isDone(): boolean {
    return this.depth === 0 && this.next === this.length;
  }

  /** A word of the stack, 0 for its top; {@link none} below its bottom. */
  onStack(place: number): number {
    return place < this.depth ? (this.stack[this.depth - 1 - place] ?? none) : none;
  }

  /** The one action that is allowed; {@link none} where there is a choice. */
  get only(): number {
    if (this.next === this.length) return this.depth > 1 ? right : left;
    return this.depth === 0 ? shift : none;
  }

  allows(action: number): boolean {
    if (action === shift) return this.next < this.length;
    if (action === right) return this.depth > 1;
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  /** The word that an arc would lead from. @param action {@link left} or {@link right} */
  headAfter(action: number): number {
    return action === left ? this.next : this.onStack(1);
  }

  /**
   * @param action one that is allowed
   * @param label of the arc that it draws
   */
  do(action: number, label = 0): void {
    if (action === shift) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const word = this.onStack(0);
    this.labels[word] = label;
    if (action === left) this.#takeLeft(this.next, word);
    else this.#takeRight(this.onStack(1), word);
    this.depth--;
  }

  #takeLeft(head: number, word: number): void {
    this.heads[word] = head;
    this.second[head] = this.first[head] ?? none;
    this.first[head] = word;
    this.lefts[head] = (this.lefts[head] ?? 0) + 1;
  }

  #takeRight(head: number, word: number): void {
    this.heads[word] = head;
    this.secondLast[head] = this.last[head] ?? none;
    this.last[head] = word;
    this.rights[head] = (this.rights[head] ?? 0) + 1;
  }
}
