/** The parts of speech of Universal Dependencies, version 2 (https://universaldependencies.org/u/pos/). */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Upos = (typeof uposTags)[number];

const known: ReadonlySet<string> = new Set(uposTags);

export function isUpos(tag: string): tag is Upos {
  return known.has(tag);
}
