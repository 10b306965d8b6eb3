import anaphoricPronouns from '#lexicon/anaphoric-pronouns';
import contrastPrepositions from '#lexicon/contrast-prepositions';
import { canonicalName, type Mention } from '../entities/index.js';
import type { Concept } from '../language/index.js';
import type { Quantity } from '../quantities/index.js';
import { contains, overlaps, type Sentence, type Span } from '../text/index.js';
import { aboutQuantity } from './about-quantity.js';
import { quantityInSentence } from './sentence/quantity-in-sentence.js';
import { conceptsIn, contentWordsOf } from './sentence/sentence-words.js';
import { takenUpBy } from './subject/age-subject.js';
import { totalsIn, type Totals } from './subject/totals.js';
import { birthYears } from './time/birth-years.js';
import { datesCounted, lastDateOf } from './time/counted-dates.js';
import { cueOf, temporalCuesOf, type TemporalCue } from './time/temporal-cues.js';
import { lastTimeOf, timesCounted } from './time/later-times.js';
import { withoutNames } from './time/months-in-names.js';
import type { About } from './types.js';

/** A quantity with what its sentence says it is about, before its source is known. */
export interface Statement {
  readonly quantity: Quantity;
  readonly about: About;
  readonly cue: TemporalCue;
  readonly totals: Totals;
}

/** A sentence with what it states. */
export interface ReadSentence extends Span {
  /** What the sentence as a whole says of its time, which the next one may take up. */
  readonly cue: TemporalCue;
  readonly mentions: readonly Mention[];
  readonly names: ReadonlySet<string>;
  /** Whether it goes on about what the sentence before it spoke of: `It …`, `That quake …`. */
  readonly takesUp: boolean;
  /** The concepts of its content words, in order. */
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
}

const none: Totals = { listSum: null, partOf: null };

const pronouns = new Set(anaphoricPronouns);

/**
 * Reads what the quantities of a block are about, sentence by sentence. All offsets are those of the tokens.
 *
 * @param mentions the names of the same block
 */
export function readStatements(
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): ReadSentence[] {
  let time: Quantity | null = null;
  let date: Quantity | null = null;
  let namedBefore: readonly Mention[] = [];
  return sentences.map((sentence) => {
    const before = namedBefore;
    namedBefore = mentions.filter((mention) => overlaps(sentence, mention));
    const named = namedBefore;
    const inside = quantities.filter((quantity) => contains(sentence, quantity) && isFinite(quantity));
    const read = withoutNames(sentence, inside, named);
    const own = birthYears(sentence, datesCounted(sentence, timesCounted(sentence, read, time), date), named);
    time = lastTimeOf(own, time);
    date = lastDateOf(own);
    const words = contentWordsOf(sentence, own, named);
    const cues = temporalCuesOf(sentence, own);
    const totals = totalsIn(sentence.tokens, own);
    return {
      start: sentence.start,
      end: sentence.end,
      cue: cueOf(cues),
      mentions: named,
      names: new Set(named.map((mention) => canonicalName(mention.name, mention.type))),
      takesUp: sentence.tokens.slice(0, 2).some((token) => pronouns.has(token.lower)),
      concepts: conceptsIn(words),
      statements: statementsOf(sentence.tokens, own, (quantity) => {
        const place = quantityInSentence(sentence, named, words, quantity);
        return {
          quantity,
          about: withPerson(aboutQuantity(place), takenUpBy(place, before)),
          cue: cueOf(cues, place),
          totals: totals.get(quantity) ?? none,
        };
      }),
    };
  });
}

/** What is said of an age whose person the sentence before names. */
function withPerson(about: About, taken: ReturnType<typeof takenUpBy>): About {
  return taken === null || about.person !== null
    ? about
    : { ...about, person: taken.person, head: taken.concept, subject: taken.text };
}

/** What stands in brackets after a quantity of its kind says the same in another unit: it is about the same. */
function statementsOf(
  tokens: Sentence['tokens'],
  quantities: readonly Quantity[],
  read: (quantity: Quantity) => Statement,
): Statement[] {
  const statements: Statement[] = [];
  for (const quantity of quantities) {
    if (quantities.some((rank) => isSinceOf(quantity, rank))) continue;
    const previous = statements.at(-1);
    const joint = tokens[quantity.tokens.first - 1]?.lower ?? '';
    const beside =
      previous?.quantity.dimension === quantity.dimension && previous.quantity.tokens.end === quantity.tokens.first - 1;
    if (!beside) statements.push(read(quantity));
    else if (opposing.has(joint)) statements.push(likeOther(read(quantity), previous));
    else if (joint !== 'and' && canConvert(previous.quantity, quantity))
      statements.push({ ...previous, quantity: likeBefore(quantity, previous.quantity) });
    else statements.push(read(quantity));
  }
  return statements;
}

/** Words that set one value of a thing against another. */
const opposing = new Set(contrastPrepositions);

/** `was revised from 127 to 131`: what is said of the first value holds of the second, from which the first cuts it off. */
function likeOther(statement: Statement, { about: other }: Statement): Statement {
  const { about } = statement;
  if (about.head !== null && about.head !== other.head) return statement;
  return {
    ...statement,
    about: {
      ...about,
      subject: other.subject,
      head: other.head,
      modifiers: other.modifiers,
      predicates: new Set([...other.predicates, ...about.predicates]),
    },
  };
}

/** How far a conversion may be off by rounding, as a factor. */
const conversionError = 1.1;

/** Another unit and the same value; `$334 million ($281 million in cash)` converts nothing. */
function canConvert({ normalized: a }: Quantity, { normalized: b }: Quantity): boolean {
  if (a.unit !== b.unit) return true;
  const ratio = (a.min ?? a.max ?? 0) / (b.min ?? b.max ?? 0);
  return Number.isNaN(ratio) || (ratio < conversionError && ratio > 1 / conversionError);
}

/** `about 58 km (36 miles)`: the conversion is as blurred as what it converts. */
function likeBefore(quantity: Quantity, before: Quantity): Quantity {
  return quantity.qualifier === null && before.qualifier === 'about'
    ? { ...quantity, qualifier: before.qualifier, approximate: true }
    : quantity;
}

/** `in over three years` belongs to the rank it limits. */
function isSinceOf(quantity: Quantity, { rank }: Quantity): boolean {
  return rank?.since != null && contains(rank.since, quantity);
}

/** `1e999` is no number that anyone means. */
function isFinite({ normalized: { min, max } }: Quantity): boolean {
  return Number.isFinite(min ?? 0) && Number.isFinite(max ?? 0);
}
