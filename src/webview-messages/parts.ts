import * as v from 'valibot';
import { claimStatuses, type GroupState } from '../protocol/decisions.js';

export const verdict = v.picklist(['same', 'compatible', 'conflict']);

/** Paths are seldom longer, and hosts cut them earlier. */
export const uri = v.pipe(v.string(), v.maxLength(10_000));

/** A list that is only read. */
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

export const groupState = v.object({
  status: v.picklist(claimStatuses),
  isSeen: v.boolean(),
  preferred: v.nullable(v.object({ version: v.string(), value: v.string(), because: v.string() })),
  question: v.string(),
  changes: list(v.string()),
  by: v.string(),
  at: v.string(),
}) satisfies v.GenericSchema<unknown, GroupState>;
