import type { Verdict } from '../types.js';

/** How much a verdict weighs where things are put in order by theirs, or one is to stand for several. */
export const gravity: Readonly<Record<Verdict, number>> = { same: 0, compatible: 1, conflict: 2 };
