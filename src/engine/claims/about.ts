import { canonicalName, type Mention } from '../entities/index.js';
import type { Quantity } from '../quantities/index.js';
import { overlaps, type Sentence, type Span } from '../text/index.js';
import { clauseAround, type TokenRange } from './clause.js';
import { conceptOf } from './concepts.js';
import { describe } from './label.js';
import type { About } from './types.js';
import { type ContentWord, type SentenceWords } from './words.js';

/** A quantity where it stands. */
export interface Place {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly words: SentenceWords;
  readonly quantity: Quantity;
}

/** What a quantity is a quantity of. */
export function aboutQuantity(place: Place): About {
  const { sentence, quantity, words } = place;
  const own: TokenRange = { first: quantity.tokens.first, end: Math.max(quantity.tokens.end, endOfNoun(place)) };
  const clause = clauseAround(sentence.tokens, own);
  const predicates = predicatesAround(words, own, clause);
  const head = headOf(place, predicates, clause);
  const modifiers = new Set((quantity.noun?.modifiers ?? []).map(conceptOf));
  const context = new Set<string>();
  for (const word of words.words) if (word !== null && !isWithin(word.index, own)) context.add(word.concept);
  const negated = sentence.tokens.slice(clause.first, clause.end).some((token) => negations.has(token.lower));
  return {
    head: head?.concept ?? null,
    modifiers,
    predicates: new Set(predicates.map((word) => word.concept)),
    context,
    aspect: aspectOf(quantity),
    negated,
    label: describe(quantity, head?.text ?? null, predicates),
  };
}

const negations = new Set(['not', 'no', 'never', 'nobody', 'none', "didn't", "wasn't", "weren't", 'denied', 'deny', 'denies', 'without']);

function aspectOf(quantity: Quantity): About['aspect'] {
  if (quantity.rank === undefined) return null;
  return quantity.rank.since !== null && quantity.rank.kind === 'ordinal' ? 'since' : 'order';
}

/** How far a predicate may stand from its number, in tokens. */
const reach = 7;

/** The nearest content words on both sides, within the clause and not beyond another number. */
function predicatesAround({ words, taken }: SentenceWords, own: TokenRange, clause: TokenRange): ContentWord[] {
  const found: ContentWord[] = [];
  for (const step of [-1, 1] as const) {
    let near = 0;
    for (let at = step < 0 ? own.first - 1 : own.end, steps = 0; steps < reach && near < 2; at += step, steps++) {
      if (at < clause.first || at >= clause.end || taken[at] === true) break;
      const word = words[at];
      if (word != null) {
        found.push(word);
        near++;
      }
    }
  }
  return found;
}

interface Head {
  readonly concept: string;
  /** As it is to be shown. */
  readonly text: string;
}

const lasting = new Set(['last', 'ran', 'run', 'took', 'take', 'span', 'spent', 'went']);

/** Nouns that say nothing of their own: what follows tells what was the first or the largest. */
const emptyNouns = new Set(['time', 'occasion', 'instance', 'one', 'such']);

function headOf(place: Place, predicates: readonly ContentWord[], clause: TokenRange): Head | null {
  const { quantity, words, sentence } = place;
  const { noun, dimension } = quantity;
  if (noun !== null && !emptyNouns.has(noun.head)) return { concept: conceptOf(noun.head), text: noun.head };
  if (noun !== null) {
    const after = words.words.slice(endOfNoun(place)).find((word) => word != null && !isVerbLike(word.lower));
    return after == null ? null : { concept: after.concept, text: after.lower };
  }
  if (dimension === 'duration') return durationHead(place, clause) ?? (isAfter(place, 'for') ? asHead(predicates[0]) : null);
  if (dimension === 'age') {
    const person = nearest(place.mentions.filter((mention) => mention.type === 'person'), quantity);
    return person && { concept: canonicalName(person.text, 'person'), text: person.text };
  }
  if (dimension === 'magnitude') return { concept: 'quake', text: 'quake' };
  if (dimension === 'count' || dimension === 'number') return null;
  const of = sentence.tokens[quantity.tokens.end];
  if (of?.lower === 'of' || of?.lower === 'worth') return asHead(words.words.slice(quantity.tokens.end).find((word) => word != null));
  return null;
}

/** `The negotiations lasted …`, `… hours of talks`. */
function durationHead({ quantity, words, sentence }: Place, clause: TokenRange): Head | null {
  const after = sentence.tokens[quantity.tokens.end];
  if (after?.lower === 'of') return asHead(words.words.slice(quantity.tokens.end, clause.end).find((word) => word != null));
  const before = words.words.slice(clause.first, quantity.tokens.first).filter((word) => word != null);
  const verb = before.findLastIndex((word) => lasting.has(word.concept));
  return verb > 0 ? asHead(before[verb - 1]) : null;
}

function isAfter({ quantity, sentence }: Place, word: string): boolean {
  return sentence.tokens[quantity.tokens.first - 1]?.lower === word;
}

function asHead(word: ContentWord | null | undefined): Head | null {
  return word == null ? null : { concept: word.concept, text: word.lower };
}

function isVerbLike(word: string): boolean {
  return /(?:ed|ing)$/.test(word);
}

function endOfNoun({ quantity, sentence }: Place): number {
  const { noun } = quantity;
  if (noun === null) return quantity.tokens.end;
  const last = sentence.tokens.findLastIndex((token) => overlaps(token, noun));
  return last === -1 ? quantity.tokens.end : last + 1;
}

function isWithin(index: number, range: TokenRange): boolean {
  return range.first <= index && index < range.end;
}

function nearest<T extends Span>(spans: readonly T[], to: Span): T | null {
  let best: T | null = null;
  for (const span of spans) {
    if (best === null || distance(span, to) < distance(best, to)) best = span;
  }
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
