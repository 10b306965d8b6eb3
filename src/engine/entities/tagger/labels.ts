import type { EntityType } from '../types.js';

/** The types that the model knows; events are found by their words (see rules/events). */
export const modelTypes = ['person', 'organization', 'place'] as const satisfies readonly EntityType[];

/**
 * BILOU: outside, then for each type beginning, inside, last, and unit (a name of one token). It tells names of one token from
 * the first of several, which BIO does not (Ratinov & Roth, "Design challenges and misconceptions in named entity
 * recognition", CoNLL 2009).
 */
export const labelCount = 1 + 4 * modelTypes.length;
export const outside = 0;

const begin = 0;
const inside = 1;
const last = 2;
const unit = 3;

/** The label of a token at a place in a name of so many tokens. */
export function labelInName(type: number, index: number, length: number): number {
  const part = length === 1 ? unit : index === 0 ? begin : index === length - 1 ? last : inside;
  return 1 + 4 * type + part;
}

export const typeOf = (label: number): number => (label - 1) >> 2;
export const begins = (label: number): boolean => label !== outside && (partOf(label) === begin || partOf(label) === unit);
/** Whether no token of the same name may follow. */
export const ends = (label: number): boolean => label === outside || partOf(label) === last || partOf(label) === unit;

const partOf = (label: number): number => (label - 1) & 3;

/** Whether a label may follow another. */
export function follows(label: number, previous: number): boolean {
  if (ends(previous)) return label === outside || begins(label);
  return label !== outside && !begins(label) && typeOf(label) === typeOf(previous);
}

/** For each label those that may stand before it; the outside label also stands for the edge of what is decoded. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_label, previous) => previous).filter((previous) => follows(label, previous)),
);
