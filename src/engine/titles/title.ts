/** A title, and how much it tells. */
export interface Title {
  /** It starts as it is to be shown in the middle of a sentence. */
  readonly text: string;
  readonly worth: Worth;
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
