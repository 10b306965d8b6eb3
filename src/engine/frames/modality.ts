import words from '#lexicon/modality-words';
import verbsOfPlans from '#lexicon/verbs-of-plans';
import type { SentenceTree } from './sentence-tree.js';

const verbs = new Set(verbsOfPlans);
const auxiliaries = new Set(words.auxiliaries);
const perfect = new Set(words.perfect);

/** How many verbs above one are looked at: `plans to ask for leave to build`. */
const highest = 4;

/** Whether a verb is told as what is or was, rather than as what is planned, asked for, expected or possible. */
export function isReal(tree: SentenceTree, verb: number): boolean {
  let at: number | null = verb;
  for (let above = 0; at !== null && above < highest; above++) {
    const beside = tree.childrenOf(at, 'aux').map((aux) => tree.lower(aux));
    if (verbs.has(tree.lower(at))) return false;
    if (beside.some((aux) => auxiliaries.has(aux)) && !beside.some((aux) => perfect.has(aux))) return false;
    at = ['xcomp', 'ccomp', 'advcl'].includes(tree.relation(at)) ? tree.headOf(at) : null;
  }
  return true;
}
