import { append } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import type { Source } from '../../sources/index.js';
import type { Steps } from '../../steps/index.js';

/** So often a value is compared that is said in the same words in reports of one event, and so many values. */
const most = { ofValue: 24, ofWords: 60 };

/** What many copies of one report say: a few of them speak for all, since to compare each with each takes quadratic time. */
export interface Repeated {
  /** The claims to compare, by source; the list of the source itself where those are all. */
  readonly compared: ReadonlyMap<string, readonly Claim[]>;
  /** By a claim that speaks for them: those that say the same in the same words. */
  readonly repeats: ReadonlyMap<Claim, readonly Claim[]>;
  /** By a claim that speaks for them: how many say something else in the same words, and are too many to be compared. */
  readonly omitted: ReadonlyMap<Claim, number>;
}

/** Finds what is repeated. It keeps nothing but the lists that it gave, so that what has not changed is the same list again. */
export class RepeatFinder {
  readonly #lists = new WeakMap<readonly Claim[], readonly Claim[]>();

  /**
   * Finds them in steps, an event each.
   *
   * @param sources in an order that does not depend on their names: the first claims speak for the others
   * @param eventOf the id of the event that a source reports
   * @param decided claims on which something was decided, which speak for themselves
   */
  *findInSteps(sources: readonly Source[], eventOf: (uri: string) => string, decided: ReadonlySet<unknown>): Steps<Repeated> {
    const byEvent = new Map<string, Source[]>();
    for (const source of sources) append(byEvent, eventOf(source.uri), source);
    const compared = new Map<string, readonly Claim[]>();
    const repeats = new Map<Claim, Claim[]>();
    const omitted = new Map<Claim, number>();
    for (const together of byEvent.values()) {
      const spoken = canRepeat(together) ? new Spoken(repeats, omitted) : undefined;
      for (const { uri, text, claims } of together)
        compared.set(
          uri,
          spoken === undefined
            ? claims
            : this.#sameList(
                claims,
                claims.filter((claim) => spoken.take(claim, text) || decided.has(claim)),
              ),
        );
      yield;
    }
    return { compared, repeats, omitted };
  }

  #sameList(all: readonly Claim[], kept: readonly Claim[]): readonly Claim[] {
    if (kept.length === all.length) return all;
    const before = this.#lists.get(all);
    if (before?.length === kept.length && before.every((claim, index) => claim === kept[index])) return before;
    this.#lists.set(all, kept);
    return kept;
  }
}

/** Whether there can be enough repetitions to be worth looking for. */
function canRepeat(sources: readonly Source[]): boolean {
  return sources.length > most.ofValue || sources.some(({ claims }) => claims.length > mostOfSource);
}

/** In a source with more claims, what it repeats itself is looked for. */
const mostOfSource = 200;

/** What the reports of an event have said until now. */
class Spoken {
  /** By words and value, and by words alone. */
  readonly #values = new Map<string, { readonly first: Claim; count: number }>();
  readonly #words = new Map<string, { readonly first: Claim; values: number }>();

  constructor(
    readonly repeats: Map<Claim, Claim[]>,
    readonly omitted: Map<Claim, number>,
  ) {}

  /** @returns whether a claim is to be compared */
  take(claim: Claim, text: string): boolean {
    const { words, key } = keysOf(claim, text);
    const value = this.#values.get(key);
    if (value !== undefined) {
      if (value.count++ < most.ofValue) return true;
      append(this.repeats, value.first, claim);
      return false;
    }
    const known = this.#words.get(words);
    if (known !== undefined && known.values >= most.ofWords) {
      this.omitted.set(known.first, (this.omitted.get(known.first) ?? 0) + 1);
      return false;
    }
    if (known === undefined) this.#words.set(words, { first: claim, values: 1 });
    else known.values++;
    this.#values.set(key, { first: claim, count: 1 });
    return true;
  }
}

interface Keys {
  /** The words of a claim's sentence without its numbers, and where among them the claim stands. */
  readonly words: string;
  /** The same with the value. */
  readonly key: string;
}

const known = new WeakMap<Claim, Keys>();

function keysOf(claim: Claim, text: string): Keys {
  let keys = known.get(claim);
  if (keys === undefined) {
    const { sentence, start, dimension } = claim;
    const masked = (from: number, to: number): string => text.slice(from, to).replace(/\d+/g, '0').replace(/\s+/g, ' ');
    const words = `${dimension} ${masked(sentence.start, start).length} ${masked(sentence.start, sentence.end)}`;
    const { min, max, unit } = claim.normalized;
    known.set(claim, (keys = { words, key: `${words} ${min} ${max} ${unit}` }));
  }
  return keys;
}
