import type { Span } from '../text/index.js';

/**
 * What finds a passage again: a `TextQuoteSelector` and, where it is known, a `TextPositionSelector` of the W3C Web Annotation Data
 * Model, https://www.w3.org/TR/annotation-model/#selectors.
 */
export interface PassageSelector {
  /** Line ends are `\n`, whatever the file has: a checkout may change them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In Unicode code points of the text with `\n` for line ends, half-open, as the model counts them. */
  readonly position: Span | null;
}

/** Kinds of what an analyst says a passage is, whatever the machine read there. */
export const markKinds = ['person', 'organization', 'place', 'claim', 'not-a-name', 'not-a-claim'] as const;
export type AnnotatedKind = (typeof markKinds)[number];

/** What a passage is. */
export interface PassageMark {
  readonly kind: AnnotatedKind;
  /** Of a claim: what it says, where the passage itself cannot be read: `at least 90 minutes`. */
  readonly value: string | null;
}

/** What an annotation is about: a passage of its source, or another annotation by its id. */
export type AnnotationTarget =
  | { readonly kind: 'passage'; readonly selector: PassageSelector }
  | { readonly kind: 'annotation'; readonly id: string };

/** One annotation of a source: a comment or a mark on a passage; a reply to one; or the word that one is resolved. */
export interface Annotation {
  /** An IRI: `urn:uuid:…`. */
  readonly id: string;
  /** The name of who made it; empty where it does not say. */
  readonly creator: string;
  /** ISO 8601, empty where it does not say. */
  readonly created: string;
  readonly modified: string | null;
  /** Markdown; may be empty. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly mark: PassageMark | null;
  /** Whether it says that its target, an annotation, is resolved. */
  readonly resolves: boolean;
  readonly target: AnnotationTarget;
}
