import type { Concept } from '../../language/index.js';
import type { ContentWord } from '../sentence/sentence-words.js';

/** The thing counted or measured. */
export interface Subject {
  readonly concept: Concept;
  /** As it is to be shown. */
  readonly text: string;
  /** How the sentence says it: as what is measured (`inflation of 3 percent`), or as what the quantity is taken `of` (`3 percent of the crop`). */
  readonly as?: 'measure' | 'whole';
}

/** A content word as a subject; `null` for none. */
export function asSubject(word: ContentWord | null | undefined): Subject | null {
  return word == null ? null : { concept: word.concept, text: word.lower };
}
