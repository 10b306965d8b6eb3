import nounPhraseBoundaries from '#lexicon/noun-phrase-boundaries';
import verbsAfterNouns from '#lexicon/verbs-after-nouns';
import attributiveParticiplesList from '#lexicon/attributive-participles';
import countedStatesList from '#lexicon/counted-states';
import nounFillers from '#lexicon/noun-fillers';
import pluralsWithoutEnding from '#lexicon/plurals-without-ending';
import singularsInS from '#lexicon/singulars-in-s';

/** Words that end a noun phrase: closed classes, which hold few and known words. */
export const boundaryWords: ReadonlySet<string> = new Set(nounPhraseBoundaries);

/** Past forms and other verbs that follow a noun in news and do not end in -ed; a noun phrase stops before them. */
export const verbForms: ReadonlySet<string> = new Set(verbsAfterNouns);

/** Irregular participles that stand before a noun as well: `thousands of fallen soldiers`. */
export const attributiveParticiples: ReadonlySet<string> = new Set(attributiveParticiplesList);

/** Participles and adjectives that newsrooms count as people: `12 dead`, `five hurt`. */
export const countedStates: ReadonlySet<string> = new Set(countedStatesList);

/** What may stand between a number and its noun without narrowing it. */
export const fillers: ReadonlySet<string> = new Set(nounFillers);

/** Plural nouns without a plural ending, beside the irregular ones that `pluralize` knows. */
export const collectiveNouns: ReadonlySet<string> = new Set(pluralsWithoutEnding);

/** Adjectives and adverbs in -s that are no plural nouns. */
export const notPlural: ReadonlySet<string> = new Set(singularsInS);
