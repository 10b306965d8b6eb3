import * as v from 'valibot';

export const verdict = v.picklist(['same', 'compatible', 'conflict']);

/** Paths are seldom longer, and hosts cut them earlier. */
export const uri = v.pipe(v.string(), v.maxLength(10_000));

/** A list that is only read. */
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());
