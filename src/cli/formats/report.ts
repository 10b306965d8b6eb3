import type {
  ClaimStatus,
  Dimension,
  DraftVerdict,
  EntityType,
  SourceProblem,
  Standing,
  StatementKind,
  Verdict,
} from '../../engine/index.js';

/**
 * The JSON report: a public interface, described field by field in `schemas/report.schema.json`. Numbers that name another
 * item are its place in the report's list of such items. Offsets are UTF-16 code units into a file's text after decoding
 * and without its byte order mark, half-open.
 */
export interface Report {
  /** Raised when a field changes its meaning or goes; fields may be added without. */
  readonly version: 1;
  readonly documents: readonly ReportDocument[];
  readonly events: readonly ReportEvent[];
  readonly entities: readonly ReportEntity[];
  readonly claims: readonly ReportClaim[];
  readonly groups: readonly ReportGroup[];
  readonly problems: readonly ReportProblem[];
  /** The drafts that were held against the documents; left out where none was. */
  readonly drafts?: readonly ReportDraft[];
}

/** A draft, and how what it says stands to the documents. */
export interface ReportDraft {
  readonly path: string;
  /** In the order of the text. */
  readonly statements: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: StatementKind;
    readonly verdict: DraftVerdict;
    readonly message: string;
    /** How many documents say the same, those that copy one another counted once. */
    readonly voices: number;
    /** Where documents say the same or otherwise. */
    readonly places: readonly { readonly document: number; readonly start: number; readonly end: number }[];
  }[];
}

interface ReportDocument {
  /** Relative to the folder given, or to the innermost folder that holds all that was given; with slashes. */
  readonly path: string;
  /** Empty if the text has none. */
  readonly title: string;
  /** ISO 8601 day; null if the text does not say. */
  readonly published: string | null;
  readonly event: number;
}

interface ReportEvent {
  readonly id: number;
  readonly title: string;
  /** ISO 8601 day; null if the texts do not say. */
  readonly date: string | null;
  /** 1 (Monday) to 7; null if the texts do not say. */
  readonly weekday: number | null;
}

interface ReportEntity {
  readonly id: number;
  /** The fullest form seen. */
  readonly name: string;
  readonly type: EntityType;
  /** The other surface forms. */
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly document: number; readonly start: number; readonly end: number }[];
}

export interface ReportClaim {
  readonly id: number;
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: readonly [start: number, end: number];
  readonly dimension: Dimension | 'role';
  readonly stated: ReportInterval;
  /** In the base unit of its dimension. */
  readonly normalized: ReportInterval;
  readonly approximate: boolean;
  readonly scope: 'each' | 'total' | null;
  /** What it is a quantity of, or whose role, in words. */
  readonly about: string;
  /** Of a role, whose intervals are open: its noun, under which synonyms coincide, and how it is held. */
  readonly role?: { readonly head: string; readonly standing: readonly Standing[] };
}

/** Null leaves a side open. Strings are ISO 8601 days, whose unit is `date`. */
interface ReportInterval {
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit: string;
}

interface ReportGroup {
  readonly id: number;
  readonly title: string;
  /** The gravest of its relations. */
  readonly verdict: Verdict;
  /** How sure it is that its claims are about the same thing: 0 to 1. */
  readonly confidence: number;
  /** Whether that is sure enough for it to be shown unasked. */
  readonly sure: boolean;
  /** As an analyst decided; open where nobody did, or where the sources have changed since. */
  readonly status: ClaimStatus;
  readonly event: number;
  readonly claims: readonly number[];
  /** How many pairs of its claims are not among its relations, since there are too many; none where it is left out. */
  readonly uncompared?: number;
  /** How many more claims say something else in the same words, and are too many to be compared; none where it is left out. */
  readonly omitted?: number;
  readonly relations: readonly {
    readonly a: number;
    readonly b: number;
    readonly verdict: Verdict;
    readonly reason: string;
    readonly match: string;
  }[];
}

/** What was wrong with a file. */
export interface ReportProblem {
  readonly code: SourceProblem;
  readonly path: string;
  readonly message: string;
}
