import { append } from '../../collections.js';
import type { Source } from '../sources/index.js';
import { leastResemblance, resemblance, shinglesOf } from './shingles.js';

/** What sources have of each other. */
interface SentencesInCommon {
  /** How many sentences of enough words a source has, by its URI. */
  readonly sentences: ReadonlyMap<string, number>;
  /** How many of them two sources share, word for word or with small edits, by the URI of either; of those that share none there is nothing. */
  readonly common: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Sentence {
  readonly uri: string;
  readonly shingles: ReadonlySet<string>;
}

/** A pair of words that stands in more sentences leads to none: `of the`. */
const mostWithShingle = 60;
/** A sentence that stands in more sources is a notice of the site. */
const mostCopies = 20;

/**
 * Which sentences sources have in common, small edits apart. All pairs of sentences that share a pair of words are compared by the sets themselves: a sentence
 * has a few dozen of those, so that a sketch of them (MinHash) would cost more than it saves, and err.
 */
export function sentencesInCommon(sources: Iterable<Source>): SentencesInCommon {
  const all = [...sources].flatMap(sentencesOf);
  const counts = new Map<string, number>();
  for (const { uri } of all) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  const withShingle = new Map<string, Sentence[]>();
  for (const sentence of all) for (const shingle of sentence.shingles) append(withShingle, shingle, sentence);
  const common = new Map<string, Map<string, number>>();
  for (const sentence of all) {
    const copiedBy = urisOfCopies(sentence, withShingle);
    if (copiedBy.size >= mostCopies) continue;
    for (const uri of copiedBy) {
      const others = common.get(sentence.uri) ?? new Map<string, number>();
      common.set(sentence.uri, others.set(uri, (others.get(uri) ?? 0) + 1));
    }
  }
  return { sentences: counts, common: symmetric(common) };
}

const known = new WeakMap<Source, readonly Sentence[]>();

/** A source that stays is not looked at again. */
function sentencesOf(source: Source): readonly Sentence[] {
  let sentences = known.get(source);
  if (sentences === undefined) known.set(source, (sentences = readSentences(source)));
  return sentences;
}

function readSentences({ uri, text, blocks }: Source): Sentence[] {
  return blocks
    .flatMap(({ sentences }) => sentences.map(({ start, end }) => ({ uri, shingles: shinglesOf(text.slice(start, end)) })))
    .filter(({ shingles }) => shingles.size > 0);
}

/** The other sources that have a sentence. */
function urisOfCopies(sentence: Sentence, withShingle: ReadonlyMap<string, readonly Sentence[]>): Set<string> {
  const uris = new Set<string>();
  const seen = new Set<Sentence>([sentence]);
  for (const shingle of sentence.shingles) {
    const others = withShingle.get(shingle) ?? [];
    if (others.length > mostWithShingle) continue;
    for (const other of others) {
      if (other.uri === sentence.uri || uris.has(other.uri) || seen.has(other)) continue;
      seen.add(other);
      if (resemblance(sentence.shingles, other.shingles) >= leastResemblance) uris.add(other.uri);
    }
  }
  return uris;
}

/** Of two sources the one may have a sentence once that the other has twice: the lower number counts for both. */
function symmetric(common: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Map<string, number>> {
  return new Map(
    [...common].map(([uri, others]) => [
      uri,
      new Map(
        [...others].flatMap(([other, number]) => {
          const back = common.get(other)?.get(uri);
          return back === undefined ? [] : [[other, Math.min(number, back)]];
        }),
      ),
    ]),
  );
}
