/** What stands in the place of a value, which its versions fill in. */
export const gap = '…';

/** A title, and how much it tells. */
export interface Title {
  /** It starts as it is to be shown in the middle of a sentence. */
  readonly text: string;
  readonly worth: Worth;
}

/** The same, telling no more than what leaves open who or what it is about. */
export function loosely(title: Title | null): Title | null {
  return title !== null && title.worth > worth.unnamed ? { ...title, worth: worth.unnamed } : title;
}

/** The same, telling no more than a kind of value and a word beside it. */
export function barely(title: Title | null): Title | null {
  return title !== null && title.worth > worth.bare ? { ...title, worth: worth.bare } : title;
}

/** How well a title says what its claim is about. */
export const worth = {
  /** Its kind, and some words beside it. */
  quoted: 0,
  /** What is counted, or the kind of value. */
  bare: 1,
  /** Somebody that only the text around it names does something. */
  unnamed: 2,
  /** What is measured, or what happens to what is counted. */
  told: 3,
} as const;

export type Worth = (typeof worth)[keyof typeof worth];
