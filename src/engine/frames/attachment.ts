import titleWords from '#lexicon/title-words';
import weekdays from '#lexicon/weekdays';
import type { Relation } from '../syntax/index.js';
import { clauseOf, type Clause } from './clause.js';
import type { SentenceTree } from './sentence-tree.js';

/** How a quantity hangs in its sentence. */
export type Attachment =
  /** `Twelve people died`; `twelve homes were destroyed` */
  | { readonly as: 'subject'; readonly clause: Clause; readonly isPassive: boolean }
  /** `destroyed twelve homes` */
  | { readonly as: 'object'; readonly clause: Clause }
  /** `met for two hours`, `opened on Monday`; the preposition is empty where there is none. */
  | { readonly as: 'oblique'; readonly clause: Clause; readonly preposition: string }
  /** `a two-hour meeting`, `a sentence of two years`, `Monday's hearing` */
  | { readonly as: 'modifier'; readonly noun: number; readonly preposition: string }
  /** `The flight is two hours`, `The wall is 12 feet high`: of what it is said, and the adjective if there is one. */
  | { readonly as: 'predicate'; readonly subject: number; readonly adjective: number | null }
  | { readonly as: 'alone' };

const alone: Attachment = { as: 'alone' };

/** Lists are followed to their first member, and no further. */
const longestList = 8;

/** @param top the word of the quantity on which its others hang */
export function attachmentOf(tree: SentenceTree, top: number, depth = 0): Attachment {
  const head = tree.headOf(top);
  const preposition = prepositionOf(tree, top);
  const subject = tree.childOf(top, 'nsubj', 'nsubj:outer', 'nsubj:pass');
  if (subject !== null) return { as: 'predicate', subject, adjective: null };
  if (head === null || depth > longestList) return alone;
  const relation = tree.relation(top);
  if (relation === 'nsubj' || relation === 'nsubj:pass')
    return { as: 'subject', clause: clauseOf(tree, head), isPassive: relation === 'nsubj:pass' };
  if (relation === 'obj') return { as: 'object', clause: clauseOf(tree, head) };
  if (relation === 'conj') return attachmentOf(tree, head, depth + 1);
  return hanging.has(relation) ? hangingOn(tree, head, preposition) : alone;
}

/** Relations by which a quantity belongs to the word that it hangs on. */
const hanging: ReadonlySet<Relation> = new Set<Relation>([
  ...(['obl', 'obl:unmarked', 'obl:agent', 'iobj', 'advmod', 'xcomp', 'advcl'] as const),
  ...(['nmod', 'nmod:poss', 'nmod:unmarked', 'nmod:desc', 'compound', 'amod', 'nummod', 'appos'] as const),
]);

/** What a word hangs on decides, not by which relation: of those two, the parser is surer of the first. */
function hangingOn(tree: SentenceTree, head: number, preposition: string): Attachment {
  switch (tree.upos(head)) {
    case 'VERB':
    case 'AUX':
      return { as: 'oblique', clause: clauseOf(tree, head), preposition };
    case 'ADJ':
    case 'ADV':
      return beside(tree, head, preposition);
    case 'NOUN':
    case 'PROPN':
      // `3 p.m. local time on Monday` says when something is, not when a time is.
      return emptyTimes.has(tree.lower(head)) ? attachmentOf(tree, head) : { as: 'modifier', noun: head, preposition };
    case 'SYM':
    case 'NUM':
      return attachmentOf(tree, head, longestList);
    default:
      return alone;
  }
}

/** `12 feet high`, `worth $3 million`, `two years ago` */
function beside(tree: SentenceTree, word: number, preposition: string): Attachment {
  const subject = tree.childOf(word, 'nsubj');
  if (subject !== null) return { as: 'predicate', subject, adjective: word };
  const head = tree.headOf(word);
  if (head === null) return alone;
  if (/^(?:NOUN|PROPN)$/.test(tree.upos(head)) && tree.upos(word) === 'ADJ')
    return { as: 'predicate', subject: head, adjective: word };
  return hangingOn(tree, head, preposition === '' ? tree.lower(word) : preposition);
}

function prepositionOf(tree: SentenceTree, top: number): string {
  const word = tree.childrenOf(top, 'case', 'mark').find((place) => place < top);
  return word === undefined ? '' : tree.lower(word);
}

const emptyTimes = new Set([...titleWords.times, ...Object.keys(weekdays)]);
