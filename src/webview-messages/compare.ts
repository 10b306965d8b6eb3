/** What the compare view and the extension say to each other. Whatever arrives is validated with these schemas. */
import * as v from 'valibot';
import { claimStatuses } from '../protocol/decisions.js';
import type { ComparedClaim, ComparisonResult } from '../protocol/comparison.js';
import { groupState, list, uri, verdict } from './parts.js';

const range = v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) });
const position = v.object({ line: v.number(), character: v.number() });

const claim = v.object({
  id: v.string(),
  version: v.string(),
  place: v.object({
    source: v.object({
      uri,
      label: v.string(),
      name: v.string(),
      title: v.nullable(v.string()),
      published: v.nullable(v.string()),
    }),
    range: v.object({ start: position, end: position }),
    text: v.string(),
    sentence: v.string(),
  }),
  normalized: v.string(),
  speaker: v.nullable(v.string()),
  value: v.nullable(v.object({ ...range.entries, room: range })),
  verdict,
  reason: v.string(),
  voice: v.number(),
  copies: v.string(),
}) satisfies v.GenericSchema<unknown, ComparedClaim>;

const comparison = v.object({
  id: v.string(),
  title: v.string(),
  event: v.object({ title: v.string(), date: v.string() }),
  verdict,
  isSure: v.boolean(),
  match: v.string(),
  baseline: v.string(),
  versions: list(v.object({ id: v.string(), value: v.string() })),
  claims: list(claim),
  scale: v.nullable(v.object({ kind: v.picklist(['number', 'day', 'clock']), unit: v.string(), factor: v.number() })),
  allowed: v.nullable(range),
  state: groupState,
  voices: v.number(),
}) satisfies v.GenericSchema<unknown, ComparisonResult>;

/** What the view keeps over a reload: enough to find its group again, whose id edits change. */
export const compareState = v.object({
  group: v.string(),
  title: v.string(),
  event: v.string(),
  baseline: v.string(),
  isPinned: v.boolean(),
  order: v.picklist(['value', 'published']),
});
export type CompareState = v.InferOutput<typeof compareState>;

/** extension → view */
export const toCompareView = v.variant('type', [
  /** `decided` says in words what was decided, a line each. */
  v.object({ type: v.literal('show'), comparison, decided: list(v.string()), isPinned: v.boolean() }),
  /** The texts have changed: what is shown is not compared any more. */
  v.object({ type: v.literal('gone') }),
]);
export type ToCompareView = v.InferOutput<typeof toCompareView>;

/** view → extension */
export const fromCompareView = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('reveal'), claim: v.string() }),
  /** What a source claims is to be said in a draft. */
  v.object({ type: v.literal('insert'), claim: v.string() }),
  v.object({ type: v.literal('baseline'), version: v.string() }),
  v.object({ type: v.literal('pin'), isPinned: v.boolean() }),
  v.object({ type: v.literal('use'), version: v.string() }),
  v.object({ type: v.literal('status'), status: v.picklist(claimStatuses) }),
  v.object({ type: v.literal('same-thing') }),
  v.object({ type: v.literal('different-things') }),
  v.object({ type: v.literal('seen') }),
  v.object({ type: v.literal('ask') }),
]);
export type FromCompareView = v.InferOutput<typeof fromCompareView>;
