import titleWords from '#lexicon/title-words';
import type { Relation } from '../syntax/index.js';
import { complementOf, isTime, nounPhrase, textOf, type NounPhrase } from './phrases.js';
import type { SentenceTree } from './sentence-tree.js';

/** A clause around a verb, or around what a form of `be` says. */
export interface Clause {
  readonly verb: number;
  /** Who or what does it, or suffers it; `null` where the sentence does not say. */
  readonly subject: number | null;
}

/** The clause that a word is the verb or the predicate of, with its subject, also where it only shares that of another verb. */
export function clauseOf(tree: SentenceTree, verb: number): Clause {
  return { verb, subject: subjectOf(tree, verb, 0) };
}

const relatives = new Set(titleWords.relatives);

/** How far a subject is looked for. */
const deepest = 5;

function subjectOf(tree: SentenceTree, verb: number, depth: number): number | null {
  const own = tree.childOf(verb, 'nsubj', 'nsubj:pass');
  const head = tree.headOf(verb);
  if (own !== null) {
    const isRelative = relatives.has(tree.lower(own)) && tree.relation(verb) === 'acl:relcl';
    return isRelative ? head : own;
  }
  if (head === null || depth >= deepest) return null;
  const relation = tree.relation(verb);
  if (relation === 'acl') return head;
  return sharing.has(relation) ? subjectOf(tree, head, depth + 1) : null;
}

/** Relations by which a verb shares the subject of the one that it hangs on. */
const sharing: ReadonlySet<Relation> = new Set<Relation>(['conj', 'xcomp', 'advcl', 'parataxis']);

/** `the talks lasted`, `the hearing was scheduled`, as it is written, without what else stands in the clause; `null` without a subject. */
export function saidOfSubject(tree: SentenceTree, { verb, subject }: Clause, except: number): NounPhrase | null {
  if (subject === null || !isFinite(tree, verb) || isTime(tree, subject)) return null;
  const phrase = nounPhrase(tree, subject, new Set(tree.within(verb).filter((place) => !tree.isWithin(place, subject))));
  const more = complementOf(tree, verb, except, ['obj']) || complementOf(tree, verb, except, ['obl', 'xcomp']);
  return { ...phrase, text: `${phrase.text} ${verbPhrase(tree, verb)}${more === '' ? '' : ` ${more}`}` };
}

/** Whether a verb can be said of a subject as it is: no bare infinitive and no participle of another clause. */
function isFinite(tree: SentenceTree, verb: number): boolean {
  if (tree.childrenOf(verb, 'aux', 'aux:pass', 'cop').length > 0 || !/^(?:VB|VBG)$/.test(tree.xpos(verb))) return true;
  const head = tree.headOf(verb);
  if (tree.relation(verb) === 'acl') return tree.xpos(verb) === 'VBG';
  return tree.relation(verb) === 'xcomp' && head !== null && tree.upos(head) === 'VERB';
}

/** `was to be sentenced`, `broke out`, `was scheduled` for a hearing scheduled for a day. */
export function verbPhrase(tree: SentenceTree, verb: number): string {
  const head = tree.headOf(verb);
  const own = [
    verb,
    ...tree
      .childrenOf(verb, 'aux', 'aux:pass', 'cop', 'compound:prt')
      .filter((place) => place < verb || tree.relation(place) === 'compound:prt'),
  ];
  const not = tree.childrenOf(verb, 'advmod').filter((place) => /^(?:not|n['’]t)$/.test(tree.lower(place)));
  if (tree.relation(verb) === 'xcomp' && head !== null && /^(?:VERB|AUX|ADJ)$/.test(tree.upos(head)))
    return `${verbPhrase(tree, head)} ${textOf(tree, [...tree.childrenOf(verb, 'mark'), ...own])}`;
  const isBare = !tree.childrenOf(verb, 'aux', 'aux:pass', 'cop').length && /^VB[NG]$/.test(tree.xpos(verb));
  return `${isBare && tree.relation(verb) === 'acl' ? 'was ' : ''}${textOf(tree, [...own, ...not])}`;
}
