import determiners from '#lexicon/determiners';
import roleAdverbs from '#lexicon/role-adverbs';
import roleDoubts from '#lexicon/role-doubts';
import roleStandings from '#lexicon/role-standings';
import { byWord } from '../language/index.js';
import type { Standing } from './types.js';

export const articles = new Set(determiners.articles);
export const possessors = new Set(determiners.possessives);

/** What may stand before a role in a sentence, with whether it makes it one of the past. */
export const adverbs = byWord(roleAdverbs);

/** What says how someone holds an office. */
export const standings: ReadonlyMap<string, Standing> = byWord(roleStandings);

/** Words of a role that a text does not vouch for (`the self-styled leader`), that someone had at another time, or that tell a rank. */
export const doubts = new Set(roleDoubts);
