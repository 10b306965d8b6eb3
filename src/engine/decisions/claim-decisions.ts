/** Who decided, and when: an ISO 8601 instant. Files that people write by hand may leave them out. */
export interface Stamp {
  readonly by?: string;
  readonly at?: string;
}

/** Names one claim by what is written at its place and around it: a `TextQuoteSelector` of W3C Web Annotation. */
export interface ClaimReference {
  /** In a file its path from the folder, with `/`, elsewhere its URI. */
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What it is about and its value as they were read: they find the claim again when its sentence is put in other words. */
  readonly about?: string;
  readonly value?: string;
}

/** What claims are like that a refusal is learnt from: what they are about, and names one of which stands in their clause. */
export interface ClaimKind {
  readonly about: string;
  readonly names: readonly string[];
}

export const claimStatuses = ['open', 'verified', 'disputed', 'superseded'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** What an analyst has said of what claims are about. */
export type ThingDecision =
  /** All of them, two at least, are about the same thing. */
  | { readonly decision: 'same-thing'; readonly claims: readonly ClaimReference[] }
  /** Each of `claims` is about another thing than each of `others`; what they are like, where like claims are not to be asked about. */
  | {
      readonly decision: 'different-things';
      readonly claims: readonly ClaimReference[];
      readonly others: readonly ClaimReference[];
      readonly kinds?: readonly [ClaimKind, ClaimKind];
    };

/** What an analyst has said of a group: `claims` are one of each of its versions. */
export type GroupDecision =
  /** The first of `claims` is the version to use. */
  | { readonly decision: 'use-version'; readonly claims: readonly ClaimReference[]; readonly because: string }
  | { readonly decision: 'status'; readonly claims: readonly ClaimReference[]; readonly status: ClaimStatus }
  | { readonly decision: 'seen'; readonly claims: readonly ClaimReference[] }
  | { readonly decision: 'ask'; readonly claims: readonly ClaimReference[]; readonly note: string };

/** What was learnt of these kinds of claims does not count any more. */
export interface AskAgain {
  readonly decision: 'ask-again';
  readonly kinds: readonly [ClaimKind, ClaimKind];
}

export type ClaimDecision = Stamp & (ThingDecision | GroupDecision | AskAgain);
