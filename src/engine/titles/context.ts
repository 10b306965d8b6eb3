import {
  type ClaimInTree,
  type Clause,
  definite,
  nounPhrase,
  saidOfSubject,
  type SentenceTree,
  textOf,
  withoutArticle,
} from '../frames/index.js';
import { worth, type Title } from './title.js';

/** `length of the talks` */
export function ofNoun({ tree, number, top }: ClaimInTree, kind: string, noun: number): Title | null {
  if (tree.lower(noun) === 'worth') {
    const of = measuredBy({ tree, top: noun }, 'of');
    return of === null || of === top
      ? null
      : { text: `${kind} of ${definite(nounPhrase(tree, of, number).text)}`, worth: worth.told };
  }
  if (number.has(noun)) return null;
  const phrase = nounPhrase(tree, noun, number);
  const last = phrase.text.toLowerCase().split(' ').at(-1);
  const whose = kind.endsWith(' in') ? kind : `${kind} of`;
  const text = last === kind || last === `${kind}s` ? withoutArticle(phrase.text) : `${whose} ${definite(phrase.text)}`;
  return { text, worth: phrase.isNamed && text !== kind ? worth.told : worth.unnamed };
}

/** `when the talks began`; `null` where nobody is said to do anything. */
export function ofClause({ tree, top }: ClaimInTree, opening: string, clause: Clause): Title | null {
  const said = saidOfSubject(tree, clause, top);
  return said && { text: `${opening} ${said.text}`, worth: said.isNamed ? worth.told : worth.unnamed };
}

/** What is said to be measured by `of`: `two years of chaos`, `$3 million in damage`. */
export function measuredBy({ tree, top }: Pick<ClaimInTree, 'tree' | 'top'>, ...prepositions: readonly string[]): number | null {
  const found = tree
    .childrenOf(top, 'nmod')
    .find((place) => place > top && isNoun(tree, place) && hasCase(tree, place, prepositions));
  if (found === undefined) return null;
  // `$3 million worth of jewels`
  return tree.lower(found) === 'worth' ? (tree.childrenOf(found, 'nmod').find((place) => isNoun(tree, place)) ?? null) : found;
}

/** The phrase of what is measured or counted where no noun stands beside the number: `the jobless rate stood at 6 percent`, `Homes destroyed: 127`. */
export function subjectPhrase({ tree, claim, number }: ClaimInTree): string | null {
  const { subject } = claim.about;
  const at = subject === null ? -1 : tree.tokens.findIndex(({ lower }) => lower === subject);
  if (at < 0) return null;
  let first = at;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tree.upos(first - 1)) && !number.has(first - 1)) first--;
  const next = /^VB[ND]$/.test(tree.xpos(at + 1)) && tree.lower(at + 2) === ':' ? [at + 1] : [];
  return textOf(tree, [...Array.from({ length: at + 1 - first }, (_, step) => first + step), ...next]);
}

function hasCase(tree: SentenceTree, noun: number, prepositions: readonly string[]): boolean {
  return tree.childrenOf(noun, 'case').some((word) => prepositions.includes(tree.lower(word)));
}

function isNoun(tree: SentenceTree, place: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.upos(place));
}
