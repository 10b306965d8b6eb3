import { Corpus } from '../../src/engine/index.js';
import { generator } from '../../scripts/common/random.js';
import { measure, measureTimes, type Timing } from './measure.js';
import { pick, type Random } from './random.js';
import { shownFindings, sourcesOf, tokenizer } from './stages.js';
import { firstOf, type Texts } from './texts.js';

/** What a corpus costs, and what an edit in it. Times are in milliseconds of CPU time. */
export interface Indexing {
  readonly sources: number;
  readonly groups: number;
  readonly firstIndex: number;
  /** From the new text to the new findings that are shown of all sources. */
  readonly edit: Timing;
  /** How long the bare tokenizer takes for all the texts, and for one of them: the yardsticks. */
  readonly tokenizer: number;
  readonly tokenizerOfOne: number;
  /** What the heap holds for each source, its text included, in KB (10³ bytes). */
  readonly kilobytesPerSource: number;
}

/** Indexes the texts once, and then edits a number in one of them, so many times. */
export function indexing(texts: Texts, edits: number): Indexing {
  const before = heapSize();
  const corpus = new Corpus();
  const first = measureTimes(() => {
    corpus.setAll(sourcesOf(texts.files));
    shownFindings(corpus);
  }, 1);
  const heap = heapSize() - before;
  const { groups, sources } = corpus.index();

  const random = generator(2);
  const uris = [...sources.keys()];
  const edit = measureTimes(() => {
    const source = corpus.get(pick(uris, random));
    if (source === undefined) throw new Error('A source is gone.');
    corpus.set({ ...source, text: withOtherNumber(source.text, random) });
    shownFindings(corpus);
  }, edits);
  return {
    sources: sources.size,
    groups: groups.length,
    firstIndex: first.median,
    edit,
    tokenizer: measureTimes(tokenizer(texts.files).run, 3).median,
    tokenizerOfOne: measure(tokenizer(firstOf(texts, 1).files).run, 100).median,
    kilobytesPerSource: heap / 1000 / sources.size,
  };
}

/** Changes the first number after a place in the text taken at random, or the very first. */
function withOtherNumber(text: string, random: Random): string {
  const place = Math.floor(random() * text.length);
  const start = place + text.slice(place).search(/\b\d+\b/);
  const found = start < place ? text.search(/\b\d+\b/) : start;
  return text.slice(0, found) + text.slice(found).replace(/\d+/, String(2 + Math.floor(random() * 900)));
}

/** What is in use after everything else was thrown away, in bytes. */
function heapSize(): number {
  if (globalThis.gc === undefined) throw new Error('Memory can only be measured with node --expose-gc: use npm run bench.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
