import superlativeList from '#lexicon/superlatives';
import determinerWords from '#lexicon/determiners';
import rankWords from '#lexicon/rank-words';

/** Superlatives that newsrooms rank events and things by. */
export const superlatives: ReadonlySet<string> = new Set(superlativeList);

/** Superlatives that are worth a rank only where their measure is clear: `the worst quake`, but not `at worst`. */
export const looseSuperlatives: ReadonlySet<string> = new Set(rankWords.looseSuperlatives);

/** What stands before a superlative or an ordinal that ranks something. */
export const determiners: ReadonlySet<string> = new Set([
  ...determinerWords.articles,
  ...determinerWords.possessives,
  ...rankWords.determiners,
]);

/** What an ordinal makes a fixed expression with: no place in a sequence. */
export const fixedAfterOrdinal: ReadonlySet<string> = new Set(rankWords.fixedAfterOrdinal);

/** What may follow an ordinal after a hyphen without making another word of it. */
export const hyphenedAfterOrdinal: ReadonlySet<string> = new Set(rankWords.hyphenedAfterOrdinal);
