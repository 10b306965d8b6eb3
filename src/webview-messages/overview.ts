/** What the overview (matrix and timeline) and the extension say to each other. */
import * as v from 'valibot';
import { list, uri, verdict } from './parts.js';

const cell = v.object({
  /** The place of the source among the columns. */
  source: v.number(),
  verdict,
  value: v.string(),
  version: v.string(),
  /** Whether it says what no other source of the claim says, while the others agree. */
  isAlone: v.boolean(),
});
export type MatrixCell = v.InferOutput<typeof cell>;

const claim = v.object({
  group: v.string(),
  title: v.string(),
  summary: v.string(),
  event: v.string(),
  verdict,
  isPossible: v.boolean(),
  /** What was decided of it, in words; empty where nothing was. */
  decided: v.string(),
  isOpen: v.boolean(),
  entities: list(v.string()),
  cells: list(cell),
});
export type MatrixRow = v.InferOutput<typeof claim>;

const source = v.object({ uri, label: v.string() });
export type MatrixSource = v.InferOutput<typeof source>;

const moment = v.object({
  /** ISO 8601 days; `null` for an open end. */
  first: v.nullable(v.string()),
  last: v.nullable(v.string()),
  event: v.string(),
  /** The group whose claim it is; `null` for a source that was published. */
  group: v.nullable(v.string()),
  /** Whether that is only possibly about one thing. */
  isPossible: v.boolean(),
  /** What it is: a title with a value, or a source that was published. */
  label: v.string(),
  /** Who says so; empty for a source that was published. */
  sources: v.string(),
  /** `null` for a source that was published. */
  verdict: v.nullable(verdict),
  /** What leads to the text. */
  target: v.variant('type', [
    v.object({ type: v.literal('version'), version: v.string() }),
    v.object({ type: v.literal('source'), uri }),
  ]),
});
export type Moment = v.InferOutput<typeof moment>;

const overviewModel = v.object({ claims: list(claim), sources: list(source), moments: list(moment) });
export type OverviewModel = v.InferOutput<typeof overviewModel>;

const overviewFilter = v.object({
  event: v.string(),
  verdict: v.picklist(['', 'same', 'compatible', 'conflict']),
  entity: v.string(),
  state: v.picklist(['', 'open', 'decided']),
  /** Whether what is only possibly about one thing is shown, too. */
  possible: v.boolean(),
});
export type OverviewFilter = v.InferOutput<typeof overviewFilter>;

/** Kept over a reload. */
export const overviewState = v.object({ tab: v.picklist(['matrix', 'timeline']), filter: overviewFilter });
export type OverviewState = v.InferOutput<typeof overviewState>;

/** extension → view */
export const toOverview = v.object({ type: v.literal('show'), model: overviewModel });
export type ToOverview = v.InferOutput<typeof toOverview>;

/** view → extension */
export const fromOverview = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('compare'), group: v.string(), version: v.nullable(v.string()) }),
  v.object({ type: v.literal('version'), version: v.string() }),
  v.object({ type: v.literal('source'), uri }),
]);
export type FromOverview = v.InferOutput<typeof fromOverview>;
