/**
 * What the Variorum language server offers beyond LSP: the requests and notifications that its clients share with it.
 * Everything here is plain JSON; positions and ranges are LSP's (lines and UTF-16 characters from 0, end excluded).
 * Texts that come from a source are data, as written: whoever draws them escapes them.
 */
import {
  ProtocolNotificationType,
  ProtocolRequestType0,
  ProtocolRequestType,
  type DocumentUri,
  type Location,
  type Position,
  type Range,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { DecideOnClaims, GroupState } from './protocol/decisions.js';

export type { Range, WorkspaceEdit };
export * from './protocol/decisions.js';
export * from './protocol/marks.js';

/**
 * Languages whose documents a client opens with the server. It opens `references.json` and `.variorum/entities.json` with it as
 * well, so that what stands in the editor counts rather than what is in the file.
 */
export const documentLanguages = ['plaintext', 'markdown', 'latex', 'tex', 'quarto'] as const;

/** How a claim stands to another of its group; the gravest is `conflict`. */
export type Verdict = 'same' | 'compatible' | 'conflict';

/** A source as it is named to people. */
export interface SourceLabel {
  readonly uri: DocumentUri;
  /**
   * What it is called beside the others: its outlet, else its headline, else its name below; with its day, and then its headline, where
   * others are called so as well. On one line.
   */
  readonly label: string;
  /**
   * Its path inside its workspace folder, with `/`, after the folder's name where there are several; its file name where it is
   * in none: `cables/2010-03.txt`.
   */
  readonly name: string;
  /** Its headline, where its text has one. */
  readonly title: string | null;
  /** The ISO 8601 day it was published, where its text says it. */
  readonly published: string | null;
}

/** Where a version stands. */
export interface VersionPlace {
  readonly source: SourceLabel;
  readonly range: Range;
  /** As written there, on one line. */
  readonly text: string;
  /** The sentence it stands in, on one line. */
  readonly sentence: string;
}

/** One value that sources give: those that say the same, however written, are one version with several places. */
export interface VersionNode {
  /** Unique in the index; the same as long as its first place stays where it is. */
  readonly id: string;
  /** As written at its first place, on one line: `less than two hours`. */
  readonly value: string;
  /** In base units or figures, with bounds and scope, in words: `less than 2 hours`, `1,000 each`. */
  readonly normalized: string;
  /** The gravest verdict against any other version of its group. */
  readonly verdict: Verdict;
  /** The reason of that verdict, in words. */
  readonly reason: string;
  /** Of a date the first and the last day that it may mean, ISO 8601; `null` for an open end, and for what is no date. */
  readonly days: { readonly first: string | null; readonly last: string | null } | null;
  /** In the order of the sources and places; at least one. */
  readonly places: readonly VersionPlace[];
}

/** The claims about one thing. */
export interface GroupNode {
  readonly id: string;
  /** `Length of the talks` */
  readonly title: string;
  /** Its first two distinct values, as written or in figures, and how many more there are: `90-minute / less than 2 hours +1`. */
  readonly summary: string;
  readonly verdict: Verdict;
  /** How sure it is that its claims are about the same thing: 0 to 1. */
  readonly confidence: number;
  /** The names of those that its claims speak of. */
  readonly entities: readonly string[];
  /** The least value first. */
  readonly versions: readonly VersionNode[];
  /** The ids of the versions that one voice gives against several. */
  readonly alone: readonly string[];
  /** What it is asked of whether it is one, in words: of a possible group two at least, of another one none. */
  readonly sets: readonly string[];
  /** What the analyst has decided of it. */
  readonly state: GroupState;
}

/** What one or more sources report on, with the groups of its claims, the gravest first. */
export interface EventNode {
  readonly id: string;
  /** Without the date: `Talks in Istanbul`. */
  readonly title: string;
  /** `Fri 16 May 2025`, `Friday`; empty where no source says it. */
  readonly date: string;
  /** The sources that report it. */
  readonly sources: readonly SourceLabel[];
  /** May be empty, and may hold groups that all agree. */
  readonly groups: readonly GroupNode[];
  /** Groups that are only possibly about one thing: questions to the analyst. None is told by `groups`. */
  readonly possible: readonly GroupNode[];
  /** What would be asked as well, had the analyst not said of like claims that they are not about the same thing: with that rule, in words. */
  readonly hidden: readonly { readonly group: GroupNode; readonly rule: string }[];
}

/** How many groups have which verdict, and how many sources they come from. */
export interface Counts {
  readonly conflicts: number;
  /** Those of them that are open and were not looked at yet. */
  readonly open: number;
  /** Groups with the verdict `compatible`. */
  readonly differences: number;
  readonly agreements: number;
  /** Differing groups that are only possibly about one thing. */
  readonly possible: number;
  readonly sources: number;
  /** Files that were left out, as too large or no text: nothing is known of what they say. */
  readonly leftOut: number;
}

/** How far the reading of files is. */
export interface ReadingState {
  readonly done: number;
  readonly total: number;
}

export interface ClaimsResult {
  /** Those with conflicts first, then those that differ; else in the order of their sources. */
  readonly events: readonly EventNode[];
  readonly counts: Counts;
  /** While files are still being read, and what is missing may yet come. */
  readonly reading: ReadingState | null;
}

/** client → server: the whole tree of events, groups and versions. */
export const ClaimsRequest = new ProtocolRequestType0<ClaimsResult, never, void, void>('variorum/claims');

export interface DidChangeClaimsParams {
  readonly counts: Counts;
  /** As in {@link ClaimsResult}. */
  readonly reading: ReadingState | null;
  /** The open documents whose marks changed: ask for them again. */
  readonly marks: readonly DocumentUri[];
}

/** server → client: the index changed; ask again for what is shown. */
export const DidChangeClaimsNotification = new ProtocolNotificationType<DidChangeClaimsParams, void>('variorum/didChangeClaims');

/** Asks by a place in a text, or by ids of the tree: `version` is the one to compare with, else the first. */
export type GroupParams =
  | { readonly textDocument: TextDocumentIdentifier; readonly position: Position }
  | { readonly group: string; readonly version?: string };

/** A version with its verdict against the chosen one, instead of against any. */
export interface ComparedVersion extends VersionNode {
  readonly chosen: boolean;
}

export interface GroupComparison extends Omit<GroupNode, 'versions'> {
  readonly event: { readonly title: string; readonly date: string };
  /** The chosen one first. Its own verdict is `same`, its reason empty. */
  readonly versions: readonly ComparedVersion[];
}

/** client → server: one group, its versions compared with a chosen one; `null` where there is none (any more). */
export const GroupRequest = new ProtocolRequestType<GroupParams, GroupComparison | null, never, void, void>('variorum/group');

export interface NextDifferenceParams {
  /** Where to start; the first or last of all where it is left out. */
  readonly from?: { readonly textDocument: TextDocumentIdentifier; readonly position: Position };
  readonly direction: 'next' | 'previous';
}

export interface NextDifferenceResult {
  readonly location: Location;
  readonly group: string;
  /** The id of the {@link VersionNode} at that place. */
  readonly version: string;
}

/**
 * client → server: the next or previous differing claim, through all sources in the order of their URIs and round again;
 * `null` where nothing differs.
 */
export const NextDifferenceRequest = new ProtocolRequestType<
  NextDifferenceParams,
  NextDifferenceResult | null,
  never,
  void,
  void
>('variorum/nextDifference');

/** In the order in which they are listed. */
export const entityTypes = ['person', 'organization', 'place', 'event', 'other'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A way in which a name is written, as written, on one line. */
export interface Spelling {
  readonly text: string;
  /** How often, in all sources. */
  readonly count: number;
}

/** A person, organization, place or event, with all its spellings across the sources. */
export interface EntityNode {
  /** Unique in the index; the same as long as the entity has this name and type. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** The most frequent first; at least one. */
  readonly spellings: readonly Spelling[];
  readonly mentions: number;
  readonly sources: number;
  /** The roles that sources give a person, as written, each once: `former culture minister`. */
  readonly roles: readonly string[];
}

export interface EntitiesResult {
  /** In order of first appearance. */
  readonly entities: readonly EntityNode[];
}

/** client → server: all entities, without their mentions. */
export const EntitiesRequest = new ProtocolRequestType0<EntitiesResult, never, void, void>('variorum/entities');

/** Asks by the id of an entity, or by a place in a text. */
export type EntityParams =
  | { readonly entity: string }
  | { readonly textDocument: TextDocumentIdentifier; readonly position: Position };

export interface MentionNode {
  readonly range: Range;
  /** As written, on one line. */
  readonly text: string;
  /** The sentence it stands in, on one line. */
  readonly sentence: string;
}

/** What one source says of an entity. */
export interface SourceMentions {
  readonly source: SourceLabel;
  readonly mentions: readonly MentionNode[];
  /** The roles that it gives a person, as written. */
  readonly roles: readonly string[];
}

export interface EntityMentions extends EntityNode {
  /** Of the place that was asked for. */
  readonly spelling: string | null;
  /** In the order of the sources and places. */
  readonly bySource: readonly SourceMentions[];
}

/** client → server: one entity with its mentions; `null` where there is none (any more). */
export const EntityRequest = new ProtocolRequestType<EntityParams, EntityMentions | null, never, void, void>('variorum/entity');

/** What an analyst decides on names and claims; entities and groups are given by their ids. */
export type Decide =
  | DecideOnClaims
  /** Both are one; the name of `other` stays. */
  | { readonly kind: 'merge'; readonly entity: string; readonly other: string }
  /** They are two, whatever they look like. */
  | { readonly kind: 'apart'; readonly entity: string; readonly other: string }
  /** A spelling of an entity means another one. */
  | { readonly kind: 'split'; readonly entity: string; readonly spelling: string }
  /** The mention at a place, and only that, means another entity. */
  | { readonly kind: 'split-mention'; readonly textDocument: TextDocumentIdentifier; readonly position: Position }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  | { readonly kind: 'retype'; readonly entity: string; readonly type: Exclude<EntityType, 'other'> }
  /** These spellings of an entity, or all of them, name nothing in any source. */
  | { readonly kind: 'not-a-name'; readonly entity: string; readonly spellings?: readonly string[] };

export interface DecideParams {
  readonly decide: Decide;
  /** Who decides. */
  readonly by?: string;
  /** The text in which it is decided: the decision is kept in its folder, else in that of the entity's first mention. */
  readonly textDocument?: TextDocumentIdentifier;
}

/**
 * The texts that an edit of files was made from, by their URIs; `null` where there was no file. Another window may write into the
 * same files: a client applies the edit only where they have these texts still, and asks again otherwise.
 */
export type ReadFrom = Readonly<Record<DocumentUri, string | null>>;

/** The edit that keeps a decision, for the client to apply; else, in words, why there is none. */
export type DecideResult =
  /** `summary` says in words what was decided: `“Kovalik” is “Pavel Kovarik”`. */
  { readonly edit: WorkspaceEdit; readonly readFrom: ReadFrom; readonly summary: string } | { readonly message: string };

/** client → server: what to write for a decision to hold. The server applies it when the file has changed. */
export const DecideRequest = new ProtocolRequestType<DecideParams, DecideResult, never, void, void>('variorum/decide');

/**
 * client → server: the texts that the analyst edited since they were opened and that are still open, the last one first. A client
 * that offers {@link clientCommands.insertCitation} tells it; of others every change of a document counts.
 */
export const DidChangeEditedNotification = new ProtocolNotificationType<DidChangeEditedParams, void>('variorum/didChangeEdited');

export interface DidChangeEditedParams {
  readonly documents: readonly DocumentUri[];
}

/**
 * Commands that a client may offer for quick fixes and hovers, named in its capabilities under `experimental.variorumCommands`. Without
 * them a quick fix brings its edit.
 */
export const clientCommands = {
  /** Carries out what is given as {@link DecideParams}, and saves it. */
  decide: 'variorum.decide',
  /** Compares the versions of a group: `{ group: { id }, version: { id } }`. */
  compare: 'variorum.compare',
  /** Asks which entity that of an id is the same as. */
  merge: 'variorum.mergeEntity',
  /** Asks of what type the entity of an id is. */
  retype: 'variorum.retypeEntity',
  /** Copies the citation that is given as `CiteParams`. */
  copyCitation: 'variorum.copyCitation',
  /** Puts what is given as `CiteParams` at the cursor of the draft whose URI comes second. */
  insertCitation: 'variorum.insertCitation',
  /** Asks what is missing of sources that were never cited, and carries out the quick fix that is given. */
  citeAsking: 'variorum.citeAsking',
} as const;

/** What a text is taken for: evidence, what an analyst writes, or nothing that is read. */
export const textKinds = ['source', 'draft', 'neither'] as const;
export type TextKind = (typeof textKinds)[number];

/** How citations are written into drafts; Quarto's are Pandoc's. */
export const citationStyles = ['pandoc', 'footnote', 'inline', 'wiki', 'latex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Settings that may be others in each folder. */
export interface CitationSettings {
  readonly style: CitationStyle;
  /** Whether Pandoc's citations say the paragraph of the source: `[@a, para. 4]`. */
  readonly paragraph: boolean;
  /** The CSL style of formatted references: `apa`, `chicago-author-date`, `modern-language-association`, or the path of a `.csl` file. */
  readonly csl: string;
}

/** How strongly a finding is shown; `off` shows it in no list of problems (the tree has it all the same). */
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/**
 * The section `variorum` of the client's configuration. Read by `workspace/configuration` where the client supports it,
 * else taken from `initializationOptions` and `workspace/didChangeConfiguration`; whatever is left out has its default.
 */
export interface Settings {
  readonly files: {
    /** Globs, relative to each workspace folder, of the files that are sources. */
    readonly include: readonly string[];
    /** Globs of those that are not after all. */
    readonly exclude: readonly string[];
    /** Globs of those that are drafts, whatever stands in them. */
    readonly drafts: readonly string[];
    /** What single files are, by their paths or by globs; of several that fit the last one counts, and a path before any glob. */
    readonly kinds: Readonly<Record<string, TextKind>>;
  };
  readonly citations: CitationSettings;
  /** Of claims that cannot both be true, and of those that can but do not say the same. */
  readonly severity: {
    readonly conflict: SeveritySetting;
    readonly difference: SeveritySetting;
  };
}
