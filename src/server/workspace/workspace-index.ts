import { Emitter, type Event } from 'vscode-languageserver';
import type { CorpusIndex, Decision, Source, SourceMark, Steps } from '../../engine/index.js';
import type { Indexer } from './indexer.js';
import { IndexView } from './index-view.js';
import { inSlices } from './slices.js';

/** So few sources are compared before anyone has waited for it. */
const soonCompared = 50;

/** The index of all sources as it is shown, and the word that it changed. */
export class WorkspaceIndex {
  readonly #indexer: Indexer;
  readonly #marks: () => ReadonlyMap<string, readonly SourceMark[]>;
  #marked = '[]';
  readonly #changed = new Emitter<IndexView>();
  readonly #pushed = new Emitter<IndexView>();
  #preparing: Promise<void> | undefined;
  #last: { readonly index: CorpusIndex; readonly view: IndexView } | undefined;

  /** @param marks what analysts say that passages are, by source, in the texts as they are when it is asked */
  constructor(indexer: Indexer, marks: () => ReadonlyMap<string, readonly SourceMark[]>) {
    this.#indexer = indexer;
    this.#marks = marks;
    indexer.onDidChange(() => this.tell());
    indexer.preparation = { make: () => this.#prepare(), current: () => this.#preparing };
  }

  /**
   * The index changed, or the settings: what was pushed to the client is to be pushed anew. Listeners are given the index as it
   * is now, and need not ask for it; what one does is no matter to another.
   */
  get onDidChange(): Event<IndexView> {
    return this.#changed.event;
  }

  /** All listeners of {@link onDidChange} have pushed what they push: the client may be told that it can ask for the rest. */
  get onDidPush(): Event<IndexView> {
    return this.#pushed.event;
  }

  /** The index as it is now, with the edits of this moment. */
  view(): IndexView {
    this.#indexer.flush();
    this.#mark();
    const index = this.#indexer.corpus.index();
    if (this.#last?.index !== index) this.#last = { index, view: new IndexView(index) };
    return this.#last.view;
  }

  /**
   * A view that fits the texts on the screen, without making anyone wait for more than that: the last one where those have not changed
   * since; else the next one, which is made in slices.
   */
  async viewOfScreen(): Promise<IndexView> {
    if (this.#last === undefined || this.#indexer.isBehind((uri) => this.#last?.view.source(uri)?.text)) {
      this.#indexer.flush();
      await this.#prepare();
    }
    return this.lastView();
  }

  /**
   * A source as it is on the screen, where what is told of it has an older text still and comparing the new one takes a while; `undefined` where
   * all can be told at once, or it is no source yet. What others say of it is known only later, when {@link onDidPush} tells.
   */
  readAhead(uri: string): { readonly source: Source; readonly before: IndexView } | undefined {
    const before = this.#last?.view;
    if (before === undefined || before.index.sources.size <= soonCompared || !before.index.sources.has(uri)) return undefined;
    if (!this.#indexer.isBehind((each) => before.source(each)?.text)) return undefined;
    this.#indexer.flush();
    this.#mark();
    const source = this.#indexer.corpus.marked(uri);
    return source && { source, before };
  }

  /** The index as it was looked at last, which costs nothing. */
  lastView(): IndexView {
    return this.#last?.view ?? this.view();
  }

  /** Makes the view of the index as it is now, in slices; once for all who wait for it. */
  #prepare(): Promise<void> {
    this.#preparing ??= inSlices(this.#viewInSteps()).finally(() => (this.#preparing = undefined));
    return this.#preparing;
  }

  *#viewInSteps(): Steps<void> {
    const index = yield* this.#indexer.corpus.indexInSteps();
    if (this.#last?.index === index) return;
    // Each of these is worked out when it is first asked for.
    yield* index.decidedInSteps();
    for (const part of [() => index.roles, () => index.groups, () => index.lookalikes]) {
      part();
      yield;
    }
    yield* index.findingsInSteps();
    this.#last = { index, view: new IndexView(index) };
  }

  /** Makes what was decided on names and claims count. @param decisions all of them */
  decide(decisions: readonly Decision[]): void {
    this.#indexer.corpus.decide(decisions);
    this.tell();
  }

  /** Brings everything up to date, and then tells of it. */
  tell(): void {
    const view = this.view();
    this.#changed.fire(view);
    this.#pushed.fire(view);
  }

  #mark(): void {
    const marks = this.#marks();
    const key = JSON.stringify([...marks]);
    if (key === this.#marked) return;
    this.#marked = key;
    this.#indexer.corpus.mark(marks);
  }
}
