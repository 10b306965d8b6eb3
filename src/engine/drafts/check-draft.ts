import type { Claim } from '../claims/index.js';
import { citedKeys } from '../citations/index.js';
import { rolesByEntity, type Attachment, type Group, type GroupIndex } from '../comparison/index.js';
import type { Entity } from '../entities/index.js';
import { eventsBySource, type Event, type EventIndex } from '../events/index.js';
import type { Source } from '../sources/index.js';
import { contains, type Span } from '../text/index.js';
import { checkClaims } from './check-claims.js';
import { checkNames } from './check-names.js';
import { checkRoles } from './check-roles.js';
import { checkQuotations } from './quotations/check-quotations.js';
import { DraftContext, type SourceOfKey } from './draft-context.js';
import { relatedSources } from './related-sources.js';
import { sectionsOf } from './sections.js';
import type { DraftStatement } from './types.js';

/** A draft, and how what it says stands to the sources. */
export interface CheckedDraft {
  readonly draft: Source;
  /** In the order of the text. */
  readonly statements: readonly DraftStatement[];
  /** By the ids of its claims, what sources say about the same thing, with the claim itself. */
  readonly groups: ReadonlyMap<string, Group>;
  /** The entities of the sources and the draft together. */
  readonly entities: readonly Entity[];
}

/** What a draft is held against. */
export interface HeldAgainst {
  /** By URI, no draft among them. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: readonly Event[];
  readonly eventIndex: EventIndex;
  readonly groupIndex: GroupIndex;
  readonly sourceOfKey: SourceOfKey;
  /** The entities of the sources and a draft together. */
  readonly entitiesWith: (draft: Source) => readonly Entity[];
}

/** Holds all that a draft says against the sources, which it changes nothing in. */
export function checkDraft(draft: Source, corpus: HeldAgainst): CheckedDraft {
  const { sources, events, sourceOfKey } = corpus;
  const isKnown = (key: string): boolean => sourceOfKey(key, draft.uri) !== undefined;
  const context = new DraftContext(draft, sources, citedKeys(draft.text, isKnown, draft.languageId), sourceOfKey);
  const byUri = eventsBySource(events);
  const eventOf = (uri: string): string => byUri.get(uri)?.id ?? uri;
  const sourceOf = (uri: string): Source | undefined => (uri === draft.uri ? draft : sources.get(uri));
  const entities = corpus.entitiesWith(draft);
  const { attached, related } = attachmentsOf(draft, corpus, context, sourceOf);
  const quotations = checkQuotations(entities, context);
  // What somebody is quoted with is theirs to answer for: the quotation is looked up as a whole.
  const isOwn = (span: Span): boolean => !quotations.some((quotation) => contains(quotation, span));
  const statements = [
    ...checkClaims(draft.claims.filter(isOwn), attached, related, { eventOf, sourceOf }, context),
    ...checkRoles(rolesByEntity([...sources.values(), draft], entities), eventOf, context),
    ...checkNames(entities, context),
    ...quotations,
  ].sort((a, b) => a.start - b.start);
  const groups = new Map(
    statements.flatMap(({ claim, group }) => (claim === undefined || group === undefined ? [] : [[claim.id, group]])),
  );
  return { draft, statements, groups, entities };
}

interface Attached {
  readonly attached: ReadonlyMap<Claim, Attachment>;
  /** The sources that report what the draft writes of. */
  readonly related: readonly Source[];
}

/** What sources say about the same thing as each claim of a draft, section by section. */
function attachmentsOf(
  draft: Source,
  { events, eventIndex, groupIndex, sources }: HeldAgainst,
  context: DraftContext,
  sourceOf: (uri: string) => Source | undefined,
): Attached {
  const all = { start: 0, end: draft.text.length };
  const whole = relatedSources(draft, context.citedIn(all), events, eventIndex);
  const parts = sectionsOf(draft);
  const attached = new Map<Claim, Attachment>();
  const found = new Set(whole.events);
  for (const part of parts) {
    const [start, end] = [part.blocks[0]?.start ?? 0, part.blocks.at(-1)?.end ?? 0];
    const related =
      parts.length === 1 ? whole : relatedSources(part, context.citedIn({ start, end }), events, eventIndex, whole.events);
    for (const event of related.events) found.add(event);
    const origin = { uri: draft.uri, sameEvent: related.sameEvent, sourceOf };
    for (const [claim, attachment] of groupIndex.lookUp(part.claims, origin)) attached.set(claim, attachment);
    const left = part.claims.filter((claim) => !attached.has(claim) && saysOfWhat(claim));
    const possibly = { ...origin, sameEvent: related.possiblySameEvent };
    for (const [claim, attachment] of groupIndex.lookUpPossible(left, possibly)) attached.set(claim, attachment);
  }
  const uris = new Set([...found].flatMap((event) => event.sources));
  return { attached, related: [...uris].flatMap((uri) => sources.get(uri) ?? []) };
}

/** A bare number that does not say what it counts could be that of anything. */
function saysOfWhat({ dimension, about: { head, predicates } }: Claim): boolean {
  return dimension !== 'number' || head !== null || predicates.size > 0;
}
