import type { Verdict } from '../../engine/index.js';

/** How a verdict is written in one character. */
export const verdictSigns: Readonly<Record<Verdict, string>> = { same: '=', compatible: '≈', conflict: '≠' };

/** How it is written in one word. */
export const verdictInWords: Readonly<Record<Verdict, string>> = { same: 'same', compatible: 'compatible', conflict: 'conflict' };
