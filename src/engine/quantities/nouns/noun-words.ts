import nounPhraseBoundaries from '#lexicon/noun-phrase-boundaries';
import verbAfterNounList from '#lexicon/verbs-after-nouns';
import attributiveParticipleList from '#lexicon/attributive-participles';
import countedStateList from '#lexicon/counted-states';
import nounFillerList from '#lexicon/noun-fillers';
import pluralWithoutEndingList from '#lexicon/plurals-without-ending';
import singularInSList from '#lexicon/singulars-in-s';

/** Words that end a noun phrase: closed classes, which hold few and known words. */
export const boundaryWords: ReadonlySet<string> = new Set(nounPhraseBoundaries);

/** Past forms and other verbs that follow a noun in news and do not end in -ed; a noun phrase stops before them. */
export const verbsAfterNouns: ReadonlySet<string> = new Set(verbAfterNounList);

/** Irregular participles that stand before a noun as well: `thousands of fallen soldiers`. */
export const attributiveParticiples: ReadonlySet<string> = new Set(attributiveParticipleList);

/** Participles and adjectives that newsrooms count as people: `12 dead`, `five hurt`. */
export const countedStates: ReadonlySet<string> = new Set(countedStateList);

/** What may stand between a number and its noun without narrowing it. */
export const nounFillers: ReadonlySet<string> = new Set(nounFillerList);

/** Plural nouns without a plural ending, beside the irregular ones that `pluralize` knows. */
export const pluralsWithoutEnding: ReadonlySet<string> = new Set(pluralWithoutEndingList);

/** Adjectives and adverbs in -s that are no plural nouns. */
export const singularsInS: ReadonlySet<string> = new Set(singularInSList);
