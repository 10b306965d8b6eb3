import type { TokenRange } from '../language/index.js';
import type { Span } from '../text/index.js';

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'other';

/** A span of a sentence that names something. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The name in its own words: without markup, with one blank for the white space between two. */
  readonly name: string;
}

/** A mention while its sentence is read: which tokens it is. */
export interface MentionRange extends TokenRange {
  readonly type: EntityType;
}

/** A mention in a source of the corpus. */
export interface LocatedMention extends Mention {
  readonly uri: string;
  /** As written: `text.slice(start, end)` of its source, with the markup and the line breaks in it. */
  readonly text: string;
}

/** A person, organization, place or event with its mentions and spellings across the corpus. */
export interface Entity {
  /** The fullest form seen. */
  readonly name: string;
  readonly type: EntityType;
  /** The other surface forms, in order of first appearance. */
  readonly aliases: readonly string[];
  readonly mentions: readonly LocatedMention[];
}
