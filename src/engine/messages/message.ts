/**
 * Something to be told, not yet in any language: an English template whose numbered places are filled with what stands there. It is put into
 * words where it is shown, see `inWords`.
 */
export interface Message {
  /** `{0} and {1} can both be true` */
  readonly template: string;
  readonly args: readonly Argument[];
}

/** What is told: a message; or words that stand as they are in every language, as those of a source do. */
export type Words = Message | string;

/** A number as people write it, with so many decimals at most. */
interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/** An ISO 8601 day as people write it. */
interface WrittenDay {
  readonly day: string;
  /** Whether with the day of the week, and all of it short: `Fri 16 May 2025`. */
  readonly isShort?: boolean;
}

/** What stands in a place of a message; a list is set with commas, and a mere number by its digits. */
export type Argument = Words | number | WrittenNumber | WrittenDay | readonly Argument[];

/**
 * The tag of a message: say`${quoted(a)} and ${quoted(b)} can both be true`. What stands between the places is what translators are given: whole
 * sentences or clauses, never parts that the rules of English put together. `npm run l10n` collects it.
 */
export function say(parts: TemplateStringsArray, ...args: readonly Argument[]): Message {
  const template = parts.reduce((before, part, index) => `${before}{${index - 1}}${part}`);
  return { template, args };
}

/** Several things, or one, as a message of its own. */
export function listed(...told: readonly Argument[]): Message {
  return { template: '{0}', args: [told] };
}

/** `Fri 16 May 2025`; what is no ISO 8601 day stays as it is. */
export function shortDay(iso: string): Argument {
  return Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) ? iso : { day: iso, isShort: true };
}

/** A word of the lexicon that is told as one of ours, such as the name of a unit; `scripts/l10n` knows which lists are. */
export function term(word: string): Message {
  return { template: word, args: [] };
}
